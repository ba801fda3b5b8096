-- calls: curriculum vitae and passport page of an expert (T-14)
CREATE TABLE expert_paper (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  nomination_id BIGINT      NOT NULL,
  kind          VARCHAR(8)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'CV or PASSPORT',
  media         VARCHAR(4)  NOT NULL COLLATE utf8mb4_nopad_bin,
  size          BIGINT      NOT NULL COMMENT 'bytes as kept',
  received_size BIGINT      NOT NULL COMMENT 'bytes as sent',
  said_at       DATETIME(6) NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_expert_paper_kind UNIQUE (nomination_id, kind),
  CONSTRAINT fk_expert_paper_nomination FOREIGN KEY (nomination_id) REFERENCES nomination (id)
);
GRANT DELETE ON expert_paper TO ${app};
