-- projects: keys under which copies of one activity meet, so that never all are compared with all
CREATE TABLE project_likeness (
  project_id BIGINT       NOT NULL,
  kind       CHAR(1)      COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'I own identifier, F former one, O other one, T words of the title and a State, V version looked at',
  value      VARCHAR(250) COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (project_id, kind, value),
  CONSTRAINT fk_project_likeness_project FOREIGN KEY (project_id) REFERENCES project (id),
  INDEX ix_project_likeness_value (value, kind, project_id)
);
GRANT UPDATE, DELETE ON project_likeness TO ${app};
