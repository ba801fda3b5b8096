-- sync: a rule that something in a file breaks, and where. Never changed, never deleted.
CREATE TABLE sync_problem (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id      BIGINT       NOT NULL,
  file_id     BIGINT       NOT NULL,
  rule        VARCHAR(60)  COLLATE utf8mb4_nopad_bin NOT NULL,
  severity    VARCHAR(12)  COLLATE utf8mb4_nopad_bin NOT NULL,
  project_ref CHAR(9)      COLLATE utf8mb4_nopad_bin NULL,
  identifier  VARCHAR(200) COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'of the activity, as far as there is one',
  line        INT          NOT NULL COMMENT 'where the activity begins in its file',
  place       VARCHAR(200) COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'part of the activity',
  found       VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  CONSTRAINT fk_sync_problem_file FOREIGN KEY (file_id) REFERENCES sync_file (id),
  INDEX ix_sync_problem_file (file_id, rule),
  INDEX ix_sync_problem_run (run_id, rule),
  INDEX ix_sync_problem_project (project_ref, run_id)
);
