-- security: codes that are good once: recovery codes beside an application, or the printed list itself; only a keyed hash is kept
CREATE TABLE factor_code (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT      NOT NULL,
  code_hash  CHAR(64)    NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'HMAC-SHA-256, hexadecimal',
  used_at    DATETIME(6) NULL COMMENT 'UTC',
  CONSTRAINT uq_factor_code UNIQUE (account_id, code_hash),
  CONSTRAINT fk_factor_code_factor FOREIGN KEY (account_id) REFERENCES second_factor (account_id) ON DELETE CASCADE
);
GRANT UPDATE, DELETE ON factor_code TO ${app};
