-- projects: what a project was before a run changed it, so that the run can be undone; its life is 90 days
CREATE TABLE project_before (
  run_id     BIGINT      NOT NULL,
  project_id BIGINT      NOT NULL,
  state      LONGBLOB    NOT NULL COMMENT 'gzip of its rows',
  kept_at    DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (run_id, project_id),
  CONSTRAINT fk_project_before_project FOREIGN KEY (project_id) REFERENCES project (id),
  INDEX ix_project_before_kept (kept_at)
);
GRANT DELETE ON project_before TO ${app};
