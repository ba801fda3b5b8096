-- sync: what the columns of a source's lists mean, version by version. A version that was used is never changed, never deleted.
CREATE TABLE sync_mapping (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  source_id  BIGINT      NOT NULL,
  version    INT         NOT NULL COMMENT 'from 1 in each source; the highest one is used',
  content    MEDIUMTEXT  NOT NULL COLLATE utf8mb4_bin COMMENT 'JSON, as it is taken away as a file',
  created_by VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  created_at DATETIME(6) NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_sync_mapping_version UNIQUE (source_id, version),
  CONSTRAINT fk_sync_mapping_source FOREIGN KEY (source_id) REFERENCES source (id)
);
