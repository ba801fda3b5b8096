-- books: a file of the official books that was taken in (U-21). Never updated, never deleted
CREATE TABLE books_statement (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code        CHAR(12)     NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'first digits of the hash',
  sha256      BINARY(32)   NOT NULL COMMENT 'of the bytes of the file',
  file_name   VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  encoding    VARCHAR(20)  NOT NULL COLLATE utf8mb4_nopad_bin,
  taken       INT          NOT NULL COMMENT 'rows',
  known       INT          NOT NULL COMMENT 'rows that were here before',
  refused     INT          NOT NULL COMMENT 'rows',
  from_on     DATE         NOT NULL,
  until_on    DATE         NOT NULL,
  imported_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  login       VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT uq_books_statement_code   UNIQUE (code),
  CONSTRAINT uq_books_statement_sha256 UNIQUE (sha256),
  CONSTRAINT ck_FILE_HAS_NEW_ROWS CHECK (taken > 0),
  INDEX ix_books_statement_imported (imported_at)
);
