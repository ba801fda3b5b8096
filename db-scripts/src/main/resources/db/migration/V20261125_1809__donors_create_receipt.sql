-- donors: money that came. Never changed: what became of it stands in receipt_move.
CREATE TABLE receipt (
  id             BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref            CHAR(9)        NOT NULL COLLATE utf8mb4_nopad_bin,
  purpose        VARCHAR(10)    NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'FUND: on the bank account of the fund; ASSISTANCE: paid to a provider',
  received_on    DATE           NOT NULL COMMENT 'value date of the bank',
  amount         DECIMAL(19,4)  NOT NULL COMMENT 'as it was credited',
  currency       CHAR(3)        NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'ISO 4217',
  charges        DECIMAL(19,4)  NOT NULL COMMENT 'kept back by banks on the way, in the same currency (U-29)',
  usd            DECIMAL(19,4)  NOT NULL COMMENT 'of the amount, at the rate of receipt',
  rate           DECIMAL(28,12) NOT NULL COMMENT 'units of the currency per 1 USD',
  rate_on        DATE           NOT NULL COMMENT 'day from which the rate holds',
  rate_revision  SMALLINT       NULL COMMENT 'empty for USD itself',
  sender         VARCHAR(300)   NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'as the bank names it',
  bank_reference VARCHAR(60)    NULL COLLATE utf8mb4_nopad_bin COMMENT 'of the bank statement (U-21)',
  book_reference VARCHAR(60)    NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'document number in the books of the United Nations (U-21)',
  note           VARCHAR(1000)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  login          VARCHAR(60)    NOT NULL COLLATE utf8mb4_nopad_bin,
  recorded_at    DATETIME(6)    NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_receipt_ref  UNIQUE (ref),
  CONSTRAINT uq_receipt_bank UNIQUE (bank_reference, received_on, currency, amount),
  CONSTRAINT fk_receipt_rate FOREIGN KEY (currency, rate_on, rate_revision)
    REFERENCES exchange_rate (currency, effective_on, revision),
  CONSTRAINT ck_RECEIPT_IS_POSITIVE CHECK (amount > 0 AND usd > 0 AND charges >= 0)
);
