-- fund: what all transfers of an account up to one of them come to, so that a balance adds up a few rows only. Worked out from the
-- journal, proved against it each night, never changed
CREATE TABLE fund_balance (
  account_id BIGINT        NOT NULL,
  up_to      BIGINT        NOT NULL COMMENT 'last transfer of the journal that is in it',
  latest     DATETIME(6)   NOT NULL COMMENT 'UTC; latest posting of the account in it',
  entered    DECIMAL(25,4) NOT NULL,
  gone       DECIMAL(25,4) NOT NULL,
  PRIMARY KEY (account_id, up_to),
  INDEX ix_fund_balance_up_to (up_to),
  CONSTRAINT fk_fund_balance_account FOREIGN KEY (account_id) REFERENCES fund_account (id)
);
