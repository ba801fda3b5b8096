-- sync: a run may be cancelled, may wait for a person, may be undone, and an undoing is a run itself
ALTER TABLE sync_run
  DROP CONSTRAINT ck_RUN_STATUS,
  ADD COLUMN kind         VARCHAR(6)  COLLATE utf8mb4_nopad_bin NOT NULL DEFAULT 'IMPORT' AFTER ref,
  ADD COLUMN undoes_id    BIGINT      NULL COMMENT 'run that an undoing takes back' AFTER kind,
  ADD COLUMN attempts     INT         NOT NULL DEFAULT 0 COMMENT 'how often it was begun',
  ADD COLUMN cancelled_at DATETIME(6) NULL COMMENT 'UTC, somebody wants it to end after its current batch',
  ADD COLUMN discarded_at DATETIME(6) NULL COMMENT 'UTC, a file that failed is put away',
  ADD COLUMN known        INT         NULL COMMENT 'activities of the source before it, where so many are missing that it waits',
  ADD COLUMN missing      INT         NULL COMMENT 'of these, not in the file',
  ADD CONSTRAINT ck_RUN_KIND CHECK (kind IN ('IMPORT', 'UNDO')),
  ADD CONSTRAINT ck_RUN_STATUS CHECK (status IN
    ('QUEUED', 'RUNNING', 'WAITING', 'DONE', 'CANCELLED', 'UNDONE', 'FAILED', 'INTERRUPTED')),
  ADD INDEX ix_sync_run_undoes (undoes_id);
