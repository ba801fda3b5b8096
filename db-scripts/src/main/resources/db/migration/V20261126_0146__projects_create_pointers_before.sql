-- projects: which run last held the projects of a batch, and what another source last told of them, before a run said the same
CREATE TABLE project_pointers_before (
  id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id  BIGINT      NOT NULL,
  state   MEDIUMBLOB  NOT NULL COMMENT 'gzip of columns',
  kept_at DATETIME(6) NOT NULL COMMENT 'UTC',
  INDEX ix_project_pointers_before_run (run_id, id),
  INDEX ix_project_pointers_before_kept (kept_at)
);
GRANT DELETE ON project_pointers_before TO ${app};
