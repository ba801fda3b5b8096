-- books: a list of all commitments that are open in the official books on a day (U-21); the newest one is compared. Never updated, never deleted
CREATE TABLE books_commitment_list (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code        CHAR(12)     NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'first digits of the hash',
  sha256      BINARY(32)   NOT NULL COMMENT 'of the bytes of the file',
  file_name   VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  imported_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  login       VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT uq_books_commitment_list_sha256 UNIQUE (sha256)
);
