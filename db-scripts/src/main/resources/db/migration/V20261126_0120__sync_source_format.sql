-- sync: a source sends IATI files, or lists and JSON that a mapping makes activities of.
ALTER TABLE source ADD COLUMN format VARCHAR(10) NOT NULL DEFAULT 'IATI' COMMENT 'IATI, TABLE or JSON';
