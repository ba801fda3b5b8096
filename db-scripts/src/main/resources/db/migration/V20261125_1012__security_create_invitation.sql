-- security: links with which somebody sets a passphrase. Token and second fact are kept as hashes only.
CREATE TABLE account_invitation (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT       NOT NULL,
  kind       VARCHAR(20)  NOT NULL COLLATE utf8mb4_nopad_bin,
  token_hash CHAR(64)     NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'SHA-256, hexadecimal',
  code_hash  VARCHAR(200) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'Argon2id of the second fact; empty: only a recovery code opens it',
  made_at    DATETIME(6)  NOT NULL COMMENT 'UTC',
  made_by    VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'login; anonymous: asked for by the person',
  until_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  wrong      INT          NOT NULL DEFAULT 0 COMMENT 'wrong second facts',
  used_at    DATETIME(6)  NULL COMMENT 'UTC',
  CONSTRAINT uq_account_invitation_token UNIQUE (token_hash),
  CONSTRAINT fk_account_invitation_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX ix_account_invitation_account (account_id, id)
);
GRANT UPDATE ON account_invitation TO ${app};
