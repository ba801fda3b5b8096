-- audit: every change and every refused attempt. Rows are never updated or deleted.
CREATE TABLE audit_entry (
  id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  recorded_at      DATETIME(6)   NOT NULL COMMENT 'UTC',
  login            VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  role             VARCHAR(30)   NOT NULL COLLATE utf8mb4_nopad_bin,
  state_code       VARCHAR(2)    NOT NULL COLLATE utf8mb4_nopad_bin,
  organization_ref VARCHAR(9)    NOT NULL COLLATE utf8mb4_nopad_bin,
  action           VARCHAR(80)   NOT NULL COLLATE utf8mb4_nopad_bin,
  record_ref       VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  facts            VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  outcome          VARCHAR(10)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'DONE or REFUSED',
  INDEX ix_audit_entry_record (record_ref, id),
  INDEX ix_audit_entry_login (login, id),
  INDEX ix_audit_entry_action (action, id)
);
