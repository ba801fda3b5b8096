-- projects: history of a project: who, when, old, new. Never changed, never deleted.
CREATE TABLE project_event (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  project_id BIGINT       NOT NULL,
  kind       VARCHAR(12)  COLLATE utf8mb4_nopad_bin NOT NULL,
  happened_at DATETIME(6) NOT NULL COMMENT 'UTC',
  login      VARCHAR(60)  COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'who, or name of the machine',
  run_id     BIGINT       NULL COMMENT 'run that brought it',
  old_value  VARCHAR(60)  COLLATE utf8mb4_nopad_bin NULL COMMENT 'status, tag or visibility before',
  new_value  VARCHAR(60)  COLLATE utf8mb4_nopad_bin NULL COMMENT 'the same after',
  remark     VARCHAR(600) COLLATE utf8mb4_uca1400_ai_ci NULL,
  CONSTRAINT fk_project_event_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT ck_EVENT_KIND CHECK (kind IN
    ('RECEIVED', 'CHANGED', 'STATUS', 'GONE', 'BACK', 'SOURCE', 'TAG', 'SET_ASIDE', 'VISIBILITY', 'ENTERED', 'EDITED', 'REMARK')),
  INDEX ix_project_event_project (project_id, id)
);
