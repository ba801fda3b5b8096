-- security: where a person is written to (several may share one mission's mailbox), and since when the account is as it is
ALTER TABLE account
  ADD COLUMN email         VARCHAR(254) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci COMMENT 'not unique, not the login (U-10)' AFTER display_name,
  ADD COLUMN passphrase_at DATETIME(6)  NULL COMMENT 'UTC, last set; empty: invited, none set yet' AFTER password_hash,
  ADD COLUMN closed_at     DATETIME(6)  NULL COMMENT 'UTC, of the deactivation in force',
  ADD COLUMN closed_by     VARCHAR(60)  NULL COLLATE utf8mb4_nopad_bin COMMENT 'login',
  ADD COLUMN handed_to     VARCHAR(60)  NULL COLLATE utf8mb4_nopad_bin COMMENT 'login of who took over';
