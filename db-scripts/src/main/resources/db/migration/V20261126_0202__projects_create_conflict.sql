-- projects: fields that both sides changed since they last agreed, and nobody has decided yet
CREATE TABLE project_conflict (
  project_id  BIGINT      NOT NULL,
  field       VARCHAR(60) COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'element of the activity, with its type',
  field_group VARCHAR(12) COLLATE utf8mb4_nopad_bin NOT NULL,
  agreed      MEDIUMTEXT  COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  theirs      MEDIUMTEXT  COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  ours        MEDIUMTEXT  COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  since       DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (project_id, field),
  CONSTRAINT fk_project_conflict_project FOREIGN KEY (project_id) REFERENCES project (id),
  INDEX ix_project_conflict_since (since, project_id)
);
GRANT UPDATE, DELETE ON project_conflict TO ${app};
