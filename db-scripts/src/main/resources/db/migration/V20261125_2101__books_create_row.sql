-- books: a row of such a file: money that entered the fund's account in the official books, or left it. Never updated, never deleted
CREATE TABLE books_row (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  statement_id BIGINT        NOT NULL,
  number       INT           NOT NULL COMMENT 'of the row in the file; the heading is 1',
  booked_on    DATE          NOT NULL,
  external_ref VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'may be empty',
  text         VARCHAR(500)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  amount       DECIMAL(19,4) NOT NULL COMMENT 'above zero what came in',
  currency     CHAR(3)       NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT uq_books_row UNIQUE (statement_id, number),
  CONSTRAINT fk_books_row_statement FOREIGN KEY (statement_id) REFERENCES books_statement (id),
  CONSTRAINT ck_BOOKS_ARE_IN_DOLLARS CHECK (currency = 'USD' AND amount <> 0 AND amount = ROUND(amount, 2)),
  INDEX ix_books_row_booked (booked_on, id)
);
