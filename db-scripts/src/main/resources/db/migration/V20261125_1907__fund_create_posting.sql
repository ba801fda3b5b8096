-- fund: what was posted at once, by whom and why; its transfers hold the amounts. Never updated, never deleted
CREATE TABLE fund_posting (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  act               VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin,
  record_ref        VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'receipt, obligation; may be empty',
  external_ref      VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'in the official books: grant, commitment, vendor (U-21)',
  reason            VARCHAR(500)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  value_date        DATE          NOT NULL COMMENT 'day that it belongs to',
  posted_at         DATETIME(6)   NOT NULL COMMENT 'UTC',
  login             VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  role              VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin,
  received_amount   DECIMAL(19,4) NULL COMMENT 'as it was paid, a fact; the transfers are in the currency of the accounts',
  received_currency CHAR(3)       NULL COLLATE utf8mb4_nopad_bin,
  reverses_id       BIGINT        NULL,
  CONSTRAINT uq_fund_posting_reverses UNIQUE (reverses_id),
  CONSTRAINT fk_fund_posting_reverses FOREIGN KEY (reverses_id) REFERENCES fund_posting (id),
  CONSTRAINT ck_REVERSAL_NAMES_ITS_POSTING CHECK ((act = 'REVERSED') = (reverses_id IS NOT NULL)),
  INDEX ix_fund_posting_record (record_ref, id),
  INDEX ix_fund_posting_value (value_date, id),
  INDEX ix_fund_posting_external (external_ref, id)
);
