-- calls: personal links of experts, as hashes, each with the second fact that is told by other means
CREATE TABLE expert_link (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  nomination_id BIGINT       NOT NULL,
  token_hash    CHAR(64)     NOT NULL COLLATE utf8mb4_nopad_bin,
  code_hash     VARCHAR(200) NOT NULL COLLATE utf8mb4_nopad_bin,
  made_at       DATETIME(6)  NOT NULL COMMENT 'UTC',
  made_by       VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  until_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  wrong         INT          NOT NULL DEFAULT 0 COMMENT 'wrong second facts; the fifth ends the link',
  CONSTRAINT uq_expert_link_token UNIQUE (token_hash),
  CONSTRAINT fk_expert_link_nomination FOREIGN KEY (nomination_id) REFERENCES nomination (id),
  INDEX ix_expert_link_until (until_at)
);
GRANT UPDATE, DELETE ON expert_link TO ${app};
