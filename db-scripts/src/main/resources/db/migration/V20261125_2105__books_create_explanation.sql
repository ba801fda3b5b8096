-- books: why an entry of one side is not on the other. The last one of an entry counts. Never updated, never deleted
CREATE TABLE books_explanation (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_key    VARCHAR(20)  NOT NULL COLLATE utf8mb4_nopad_bin,
  reason       VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  explained_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  login        VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  INDEX ix_books_explanation_key (entry_key, id)
);
