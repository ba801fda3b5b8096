-- security: bearer tokens of accounts; only their SHA-256 is kept
CREATE TABLE api_token (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT      NOT NULL,
  token_hash CHAR(64)    NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'SHA-256, hexadecimal',
  expires_at DATETIME(6) NOT NULL COMMENT 'UTC',
  created_at DATETIME(6) NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_api_token_hash UNIQUE (token_hash),
  CONSTRAINT fk_api_token_account FOREIGN KEY (account_id) REFERENCES account (id)
);
GRANT UPDATE, DELETE ON api_token TO ${app};
