-- projects: which version of a project was last looked at for copies; a row of its own, so that the next to look at is found by its number
CREATE TABLE project_looked (
  project_id BIGINT NOT NULL PRIMARY KEY,
  version    INT    NOT NULL,
  CONSTRAINT fk_project_looked_project FOREIGN KEY (project_id) REFERENCES project (id)
);
GRANT UPDATE ON project_looked TO ${app};
