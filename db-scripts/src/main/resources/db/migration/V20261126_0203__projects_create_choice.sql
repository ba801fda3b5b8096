-- projects: what was chosen where both sides had changed a field, with what is needed to take it back
CREATE TABLE project_choice (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  project_id  BIGINT      NOT NULL,
  field       VARCHAR(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  choice      VARCHAR(6)  COLLATE utf8mb4_nopad_bin NOT NULL,
  theirs      MEDIUMTEXT  COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  ours        MEDIUMTEXT  COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  state       LONGBLOB    NOT NULL COMMENT 'activity before, as project_document',
  agreed      LONGBLOB    NOT NULL COMMENT 'activity agreed on before, as project_document',
  edited_by   VARCHAR(60) COLLATE utf8mb4_nopad_bin NULL COMMENT 'who had last changed fields of it here, before',
  edited_at   DATETIME(6) NULL COMMENT 'UTC',
  last_run_id BIGINT      NULL COMMENT 'run that last held the project then: a later one ends the time to take it back',
  decided_by  VARCHAR(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  decided_at  DATETIME(6) NOT NULL COMMENT 'UTC',
  undone_at   DATETIME(6) NULL COMMENT 'UTC',
  CONSTRAINT fk_project_choice_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT ck_CHOICE CHECK (choice IN ('OURS', 'THEIRS')),
  INDEX ix_project_choice_decided (decided_at)
);
GRANT UPDATE ON project_choice TO ${app};
