-- fund: who stands in for somebody's hand on some days (U-38); the four hands stay four people
CREATE TABLE fund_cover (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  hand      VARCHAR(10) NOT NULL COLLATE utf8mb4_nopad_bin,
  login     VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'who is away',
  deputy    VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'login of who stands in',
  from_day  DATE        NOT NULL,
  until_day DATE        NOT NULL,
  named_at  DATETIME(6) NOT NULL COMMENT 'UTC',
  ended_at  DATETIME(6) NULL COMMENT 'UTC; taken back before its last day',
  CONSTRAINT ck_COVER_IS_BY_ANOTHER CHECK (login <> deputy),
  CONSTRAINT ck_COVER_HAS_DAYS CHECK (from_day <= until_day),
  INDEX ix_fund_cover_until (until_day, hand)
);
GRANT UPDATE ON fund_cover TO ${app};
