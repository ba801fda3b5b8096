-- sync: one arrival of a file by one of the doors, and what became of it
CREATE TABLE sync_run (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref        CHAR(9)      COLLATE utf8mb4_nopad_bin NOT NULL,
  source_id  BIGINT       NOT NULL,
  door       VARCHAR(10)  COLLATE utf8mb4_nopad_bin NOT NULL,
  started_by VARCHAR(60)  COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'login, or name of the machine',
  status     VARCHAR(12)  COLLATE utf8mb4_nopad_bin NOT NULL,
  spool      VARCHAR(400) COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'where the bytes lie until they are read',
  queued_at  DATETIME(6)  NOT NULL COMMENT 'UTC',
  started_at DATETIME(6)  NULL COMMENT 'UTC',
  ended_at   DATETIME(6)  NULL COMMENT 'UTC',
  CONSTRAINT uq_sync_run_ref UNIQUE (ref),
  CONSTRAINT fk_sync_run_source FOREIGN KEY (source_id) REFERENCES source (id),
  CONSTRAINT ck_RUN_DOOR CHECK (door IN ('INBOX', 'PAGE', 'API')),
  CONSTRAINT ck_RUN_STATUS CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
  INDEX ix_sync_run_source (source_id, id),
  INDEX ix_sync_run_status (status, id)
);
GRANT UPDATE ON sync_run TO ${app};
