-- calls: of what a State was reminded; each reminder once
CREATE TABLE nomination_reminder (
  nomination_id BIGINT      NOT NULL,
  moment        VARCHAR(12) NOT NULL COLLATE utf8mb4_nopad_bin,
  at            DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (nomination_id, moment),
  CONSTRAINT fk_nomination_reminder_nomination FOREIGN KEY (nomination_id) REFERENCES nomination (id)
);
