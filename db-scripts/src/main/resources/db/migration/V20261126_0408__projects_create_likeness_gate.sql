-- projects: whoever looks for copies keeps this row first, so that one looks at a time
CREATE TABLE project_likeness_gate (
  id      TINYINT NOT NULL PRIMARY KEY,
  version BIGINT  NOT NULL
);
GRANT UPDATE ON project_likeness_gate TO ${app};
