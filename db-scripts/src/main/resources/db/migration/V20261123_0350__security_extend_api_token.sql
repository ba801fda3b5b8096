-- security: a token has a name for its owner, a scope, a ref to revoke it by, and tells when it was used last
ALTER TABLE api_token
  ADD COLUMN ref VARCHAR(9) NULL COLLATE utf8mb4_nopad_bin AFTER id,
  ADD COLUMN name VARCHAR(80) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  ADD COLUMN scope VARCHAR(10) NOT NULL DEFAULT 'READ' COLLATE utf8mb4_nopad_bin COMMENT 'READ or ALL',
  ADD COLUMN used_at DATETIME(6) NULL COMMENT 'UTC, to the minute',
  ADD CONSTRAINT uq_api_token_ref UNIQUE (ref);
