-- sync: what a partner sent, as it came. Never changed, never deleted.
CREATE TABLE payload (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sha256    CHAR(64)    COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'of the bytes received',
  size      BIGINT      NOT NULL COMMENT 'bytes received',
  packing   VARCHAR(6)  COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'CHUNK: each chunk is gzip of 1 MiB; NONE: slices of bytes that are packed already',
  stored_at DATETIME(6) NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_payload_sha256 UNIQUE (sha256),
  CONSTRAINT ck_PAYLOAD_PACKING CHECK (packing IN ('CHUNK', 'NONE'))
);
