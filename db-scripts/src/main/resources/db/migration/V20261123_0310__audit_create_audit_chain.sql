-- audit: the chain that seals the trail. A row seals one line of the trail by its content and by all rows before it; rows are
-- never updated or deleted.
CREATE TABLE audit_chain (
  position  BIGINT      NOT NULL PRIMARY KEY COMMENT 'from 1, without a gap',
  entry_id  BIGINT      NOT NULL COMMENT 'line of the trail; no foreign key, so that a deleted line is found and named',
  content   BINARY(32)  NOT NULL COMMENT 'SHA-256 of the line in canonical form',
  link      BINARY(32)  NOT NULL COMMENT 'SHA-256 of the former link, the position and the content',
  sealed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  UNIQUE INDEX ux_audit_chain_entry (entry_id)
);
