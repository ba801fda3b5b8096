-- books: differences of a reconciliation as they were explained when it was prepared. Never updated, never deleted
CREATE TABLE books_reconciled_difference (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reconciliation_id BIGINT        NOT NULL,
  kind              VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin,
  entry_keys        TEXT          NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'with blanks between',
  since             DATE          NOT NULL COMMENT 'day of the oldest entry',
  amount            DECIMAL(19,4) NOT NULL COMMENT 'USD; books less ledger',
  reason            VARCHAR(500)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  login             VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'who explained it',
  CONSTRAINT fk_books_reconciled_difference FOREIGN KEY (reconciliation_id) REFERENCES books_reconciliation (id)
);
