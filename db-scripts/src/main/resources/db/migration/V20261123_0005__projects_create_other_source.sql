-- projects: the same activity told by another source than the one whose word holds (P-7)
CREATE TABLE project_other_source (
  project_id   BIGINT       NOT NULL,
  source_id    BIGINT       NOT NULL,
  dataset      VARCHAR(300) COLLATE utf8mb4_nopad_bin NOT NULL,
  content_hash CHAR(64)     COLLATE utf8mb4_nopad_bin NOT NULL,
  last_run_id  BIGINT       NULL COMMENT 'run whose payload holds it',
  seen_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  PRIMARY KEY (project_id, source_id),
  CONSTRAINT fk_project_other_source_project FOREIGN KEY (project_id) REFERENCES project (id)
);
GRANT UPDATE, DELETE ON project_other_source TO ${app};
