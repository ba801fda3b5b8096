-- projects: what the partner says now and what both sides last agreed on, where fields that are ours say something else
CREATE TABLE project_side (
  project_id   BIGINT      NOT NULL PRIMARY KEY,
  agreed       LONGBLOB    NOT NULL COMMENT 'activity, as project_document',
  theirs       LONGBLOB    NOT NULL COMMENT 'activity, as project_document',
  their_run_id BIGINT      NULL COMMENT 'run that brought theirs',
  edited_by    VARCHAR(60) COLLATE utf8mb4_nopad_bin NULL,
  edited_at    DATETIME(6) NULL COMMENT 'UTC',
  CONSTRAINT fk_project_side_project FOREIGN KEY (project_id) REFERENCES project (id)
);
GRANT UPDATE, DELETE ON project_side TO ${app};
