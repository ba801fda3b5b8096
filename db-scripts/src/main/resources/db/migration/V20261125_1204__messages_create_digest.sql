-- messages: a person gets one digest a day; the row without login says that the day's work began. Rows are never updated or deleted.
CREATE TABLE digest (
  login VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  day   DATE        NOT NULL COMMENT 'in Vienna',
  at    DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (login, day)
);
