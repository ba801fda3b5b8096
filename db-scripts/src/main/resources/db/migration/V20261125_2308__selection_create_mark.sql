-- selection: a member's mark for what a nominee knows; changed until the member locks
CREATE TABLE selection_mark (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_ref       CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  nomination_ref CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  login          VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  mark           INT         NOT NULL,
  marked_at      DATETIME(6) NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_selection_mark UNIQUE (nomination_ref, login),
  CONSTRAINT ck_MARK_IS_IN_RANGE CHECK (mark BETWEEN 0 AND 100),
  INDEX ix_selection_mark (call_ref, login)
);
GRANT UPDATE ON selection_mark TO ${app};
