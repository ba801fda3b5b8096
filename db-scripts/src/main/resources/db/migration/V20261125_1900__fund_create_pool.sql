-- fund: money under the same limits from the same donor (F-1). Never changed: other limits are another pool, and money moves there
CREATE TABLE fund_pool (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref         CHAR(9)      NOT NULL COLLATE utf8mb4_nopad_bin,
  donor_ref   VARCHAR(9)   NOT NULL COLLATE utf8mb4_nopad_bin,
  earmark     VARCHAR(600) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'limits in their one form; empty: unearmarked',
  psc_percent DECIMAL(5,2) NOT NULL COMMENT 'programme support costs on direct costs',
  opened_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_fund_pool_ref     UNIQUE (ref),
  CONSTRAINT uq_fund_pool_limits  UNIQUE (donor_ref, psc_percent, earmark),
  CONSTRAINT ck_SUPPORT_COST_IN_RANGE CHECK (psc_percent BETWEEN 0 AND 13)
);
