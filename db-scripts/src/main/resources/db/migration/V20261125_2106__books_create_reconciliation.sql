-- books: books and ledger of a month side by side, as one person prepared them. Never updated, never deleted
CREATE TABLE books_reconciliation (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  month          DATE          NOT NULL COMMENT 'its last day',
  books_opening  DECIMAL(19,4) NOT NULL COMMENT 'USD',
  books_moved    DECIMAL(19,4) NOT NULL,
  books_closing  DECIMAL(19,4) NOT NULL,
  ledger_opening DECIMAL(19,4) NOT NULL,
  ledger_moved   DECIMAL(19,4) NOT NULL,
  ledger_closing DECIMAL(19,4) NOT NULL,
  listed         DECIMAL(19,4) NOT NULL COMMENT 'what all differences listed come to',
  brought        DECIMAL(19,4) NOT NULL COMMENT 'difference from before the first month',
  brought_reason VARCHAR(500)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  prepared_at    DATETIME(6)   NOT NULL COMMENT 'UTC',
  login          VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT ck_BOOKS_ADD_UP CHECK (books_opening + books_moved = books_closing),
  CONSTRAINT ck_DIFFERENCES_TELL_ALL CHECK (books_closing - ledger_closing = listed + brought),
  INDEX ix_books_reconciliation_month (month, id)
);
