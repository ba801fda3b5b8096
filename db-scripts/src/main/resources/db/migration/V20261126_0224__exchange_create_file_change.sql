-- exchange: when the file of a reporting organization changed last, so that nobody reads projects to learn that nothing changed.
CREATE TABLE file_change (
  owner_ref  CHAR(9)     COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
  change_no  BIGINT      NOT NULL,
  changed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  activities INT         NOT NULL COMMENT 'public ones that it holds'
);
GRANT UPDATE ON file_change TO ${app};
