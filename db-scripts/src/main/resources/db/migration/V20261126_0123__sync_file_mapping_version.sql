-- sync: by which version of the mapping a list was read; the same bytes by another version are not the same
ALTER TABLE sync_file ADD COLUMN mapping_version INT NULL COMMENT 'empty for IATI files' AFTER iati_version;
