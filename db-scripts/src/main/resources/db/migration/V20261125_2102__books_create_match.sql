-- books: entries of both sides that are the same money. Never updated, never deleted; what was wrong is taken apart by a row of its own
CREATE TABLE books_match (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  way     VARCHAR(20)  NOT NULL COLLATE utf8mb4_nopad_bin,
  made_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  login   VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin
);
