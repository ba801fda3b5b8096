-- sync: how far a file has been read
ALTER TABLE sync_file
  ADD COLUMN size       BIGINT NOT NULL DEFAULT 0 COMMENT 'bytes received' AFTER name,
  ADD COLUMN read_bytes BIGINT NOT NULL DEFAULT 0 AFTER size;
