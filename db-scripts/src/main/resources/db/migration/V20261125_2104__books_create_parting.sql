-- books: a match that was wrong, taken apart. Never updated, never deleted
CREATE TABLE books_parting (
  match_id  BIGINT       NOT NULL PRIMARY KEY,
  reason    VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  parted_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  login     VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT fk_books_parting FOREIGN KEY (match_id) REFERENCES books_match (id)
);
