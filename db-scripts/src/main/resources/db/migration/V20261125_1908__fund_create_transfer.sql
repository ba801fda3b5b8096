-- fund: money leaves one account and enters another, so that it balances by construction. Never updated, never deleted
CREATE TABLE fund_transfer (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  posting_id      BIGINT        NOT NULL,
  from_account_id BIGINT        NOT NULL,
  to_account_id   BIGINT        NOT NULL,
  amount          DECIMAL(19,4) NOT NULL,
  currency        CHAR(3)       NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'that of both accounts',
  CONSTRAINT fk_fund_transfer_posting FOREIGN KEY (posting_id) REFERENCES fund_posting (id),
  CONSTRAINT fk_fund_transfer_from    FOREIGN KEY (from_account_id, currency) REFERENCES fund_account (id, currency),
  CONSTRAINT fk_fund_transfer_to      FOREIGN KEY (to_account_id, currency) REFERENCES fund_account (id, currency),
  CONSTRAINT ck_TRANSFER_IS_POSITIVE  CHECK (amount > 0),
  CONSTRAINT ck_TRANSFER_CHANGES_HANDS CHECK (from_account_id <> to_account_id),
  CONSTRAINT ck_AMOUNT_HAS_ISO_DIGITS CHECK (currency <> 'USD' OR amount = ROUND(amount, 2)),
  INDEX ix_fund_transfer_from (from_account_id, id, amount),
  INDEX ix_fund_transfer_to (to_account_id, id, amount)
);
