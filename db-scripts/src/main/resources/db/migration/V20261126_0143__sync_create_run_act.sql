-- sync: what people did with a run: cancelled, decided, tried again, put away, undone. Never changed, never deleted.
CREATE TABLE sync_run_act (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id      BIGINT       NOT NULL,
  act         VARCHAR(12)  COLLATE utf8mb4_nopad_bin NOT NULL,
  login       VARCHAR(60)  COLLATE utf8mb4_nopad_bin NOT NULL,
  happened_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  reason      VARCHAR(600) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  CONSTRAINT fk_sync_run_act_run FOREIGN KEY (run_id) REFERENCES sync_run (id),
  CONSTRAINT ck_RUN_ACT CHECK (act IN ('CANCEL', 'GONE', 'KEEP', 'RETRY', 'DISCARD', 'UNDO')),
  INDEX ix_sync_run_act_run (run_id, id)
);
