-- sync: a list that somebody looks at before it is imported, and what they have said so far of its columns
CREATE TABLE sync_mapping_draft (
  ref        CHAR(9)      NOT NULL COLLATE utf8mb4_nopad_bin PRIMARY KEY,
  source_id  BIGINT       NOT NULL,
  file_name  VARCHAR(300) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'as named by the sender',
  payload_id BIGINT       NOT NULL,
  sample     MEDIUMTEXT   NOT NULL COLLATE utf8mb4_bin COMMENT 'JSON, sheets, headings, first rows',
  content    MEDIUMTEXT   NOT NULL COLLATE utf8mb4_bin COMMENT 'JSON, the mapping as it stands',
  login      VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  saved_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  CONSTRAINT fk_sync_mapping_draft_source FOREIGN KEY (source_id) REFERENCES source (id),
  CONSTRAINT fk_sync_mapping_draft_payload FOREIGN KEY (payload_id) REFERENCES payload (id),
  INDEX ix_sync_mapping_draft_saved (saved_at)
);
GRANT UPDATE, DELETE ON sync_mapping_draft TO ${app};
