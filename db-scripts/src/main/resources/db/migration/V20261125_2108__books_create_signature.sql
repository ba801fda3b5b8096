-- books: a reconciliation that another person signed. Never updated, never deleted
CREATE TABLE books_signature (
  reconciliation_id BIGINT      NOT NULL PRIMARY KEY,
  signed_at         DATETIME(6) NOT NULL COMMENT 'UTC',
  login             VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT fk_books_signature FOREIGN KEY (reconciliation_id) REFERENCES books_reconciliation (id)
);
