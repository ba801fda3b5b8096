-- exchange: what the public was last told of a record: one row a record, which moves to the end of the feed with each change.
CREATE TABLE record_change (
  kind       VARCHAR(8)  COLLATE utf8mb4_nopad_bin NOT NULL,
  record_id  BIGINT      NOT NULL,
  ref        CHAR(9)     COLLATE utf8mb4_nopad_bin NOT NULL,
  owner_ref  CHAR(9)     COLLATE utf8mb4_nopad_bin NULL COMMENT 'organization in whose file it stands',
  change_no  BIGINT      NOT NULL,
  created_no BIGINT      NOT NULL COMMENT 'number with which it became public, the last time',
  shown      BOOLEAN     NOT NULL COMMENT 'public now',
  face       CHAR(64)    COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'hash of what the public sees',
  reason     VARCHAR(12) COLLATE utf8mb4_nopad_bin NULL COMMENT 'why a project is public no more, where that is public',
  told_at    DATETIME(6) NOT NULL COMMENT 'UTC, when it was numbered',
  PRIMARY KEY (kind, record_id),
  CONSTRAINT uq_record_change_change_no UNIQUE (change_no),
  CONSTRAINT ck_CHANGE_KIND CHECK (kind IN ('PROJECT', 'NEED')),
  INDEX ix_record_change_kind (kind, change_no),
  INDEX ix_record_change_owner (owner_ref, shown)
);
GRANT UPDATE ON record_change TO ${app};
