-- fund: the chart of accounts. Never changed
CREATE TABLE fund_account (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code     VARCHAR(20) NOT NULL COLLATE utf8mb4_nopad_bin,
  kind     VARCHAR(20) NOT NULL COLLATE utf8mb4_nopad_bin,
  currency CHAR(3)     NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'ISO 4217',
  pool_id  BIGINT      NULL COMMENT 'only accounts of a pool',
  CONSTRAINT uq_fund_account_code     UNIQUE (code),
  CONSTRAINT uq_fund_account_currency UNIQUE (id, currency),
  CONSTRAINT uq_fund_account_pool     UNIQUE (pool_id, kind),
  CONSTRAINT fk_fund_account_pool     FOREIGN KEY (pool_id) REFERENCES fund_pool (id),
  CONSTRAINT ck_ACCOUNT_OF_A_POOL     CHECK ((kind IN ('BANK', 'SUSPENSE', 'HELD')) = (pool_id IS NULL))
);
