-- security: where a person is written to; several may share one mailbox (U-10). Nothing to do where the column stands already
ALTER TABLE account
  ADD COLUMN IF NOT EXISTS email VARCHAR(254) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci COMMENT 'not unique, not the login (U-10)' AFTER display_name;
