-- fund: what each account carries over the end of a closed month, by the days that postings belong to. Never changed
CREATE TABLE fund_carried (
  closes_on  DATE          NOT NULL,
  account_id BIGINT        NOT NULL,
  entered    DECIMAL(25,4) NOT NULL,
  gone       DECIMAL(25,4) NOT NULL,
  PRIMARY KEY (closes_on, account_id),
  CONSTRAINT fk_fund_carried_close   FOREIGN KEY (closes_on) REFERENCES fund_close (closes_on),
  CONSTRAINT fk_fund_carried_account FOREIGN KEY (account_id) REFERENCES fund_account (id)
);
