-- audit: where a request came from
ALTER TABLE audit_entry ADD COLUMN origin VARCHAR(45) NOT NULL DEFAULT '' COLLATE utf8mb4_nopad_bin
  COMMENT 'network address of who asked; empty for what the portal does by itself';
