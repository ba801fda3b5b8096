-- security: a command that came with a key. The row is written before the work, in the same transaction: whoever sends the same
-- key waits for it, and finds what was answered. Never changed.
CREATE TABLE idempotent_request (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  asker       VARCHAR(80)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'login and workspace: a key belongs to who asks',
  request_key VARCHAR(100) NOT NULL COLLATE utf8mb4_nopad_bin,
  hash        CHAR(64)     NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'SHA-256 of method, path and body',
  at          DATETIME(6)  NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_idempotent_request_key UNIQUE (asker, request_key)
);
