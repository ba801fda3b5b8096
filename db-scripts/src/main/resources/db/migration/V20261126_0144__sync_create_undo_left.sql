-- sync: records that an undoing left as they are, and why. Never changed, never deleted.
CREATE TABLE sync_undo_left (
  run_id      BIGINT       NOT NULL COMMENT 'the undoing',
  project_ref CHAR(9)      COLLATE utf8mb4_nopad_bin NOT NULL,
  identifier  VARCHAR(700) COLLATE utf8mb4_nopad_bin NOT NULL,
  reason      VARCHAR(12)  COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (run_id, project_ref),
  CONSTRAINT fk_sync_undo_left_run FOREIGN KEY (run_id) REFERENCES sync_run (id),
  CONSTRAINT ck_UNDO_LEFT CHECK (reason IN ('LATER_RUN', 'TAG', 'DECIDED', 'REMARK', 'EDITED', 'LINK', 'TOLD_TOO'))
);
