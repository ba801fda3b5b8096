-- exchange: the last number given. Whoever numbers holds this row, so that numbers are given one after another, of what is committed.
CREATE TABLE change_counter (
  id      TINYINT  NOT NULL PRIMARY KEY,
  last_no BIGINT   NOT NULL,
  feed    CHAR(36) COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'of this portal and no other: its tags are never those of another',
  CONSTRAINT ck_COUNTER_IS_ONE CHECK (id = 1)
);
GRANT UPDATE ON change_counter TO ${app};
