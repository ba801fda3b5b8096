-- documents: a file that arrives in parts, until it is taken; a line that breaks costs what was on the way and no more
CREATE TABLE upload (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  login      VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'whose it is; of an expert the ref of the nomination',
  sha256     CHAR(64)    NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'of the whole file, told before it comes',
  size       BIGINT      NOT NULL COMMENT 'bytes of the whole file',
  received   BIGINT      NOT NULL COMMENT 'bytes that have come',
  touched_at DATETIME(6) NOT NULL COMMENT 'UTC; last part',
  CONSTRAINT uq_upload_file UNIQUE (login, sha256, size),
  CONSTRAINT ck_PARTS_FIT CHECK (received BETWEEN 0 AND size),
  INDEX ix_upload_touched (touched_at)
);
GRANT UPDATE, DELETE ON upload TO ${app};
