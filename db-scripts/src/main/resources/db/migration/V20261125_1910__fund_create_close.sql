-- fund: months that are closed; nothing is posted into them any more
CREATE TABLE fund_close (
  closes_on DATE        NOT NULL PRIMARY KEY COMMENT 'last day',
  closed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  login     VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin
);
