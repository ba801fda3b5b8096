-- projects: the activity's own XML, compact, whole: what is not in rows is here (raw deflate of UTF-8)
CREATE TABLE project_document (
  project_id BIGINT   NOT NULL PRIMARY KEY,
  bytes      LONGBLOB NOT NULL,
  CONSTRAINT fk_project_document_project FOREIGN KEY (project_id) REFERENCES project (id)
);
GRANT UPDATE, DELETE ON project_document TO ${app};
