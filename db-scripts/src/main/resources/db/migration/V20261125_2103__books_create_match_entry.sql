-- books: the entries of a match. Never updated, never deleted
CREATE TABLE books_match_entry (
  match_id  BIGINT      NOT NULL,
  entry_key VARCHAR(20) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'code and number of a row, or ref of a posting',
  PRIMARY KEY (match_id, entry_key),
  CONSTRAINT fk_books_match_entry FOREIGN KEY (match_id) REFERENCES books_match (id),
  INDEX ix_books_match_entry_key (entry_key)
);
