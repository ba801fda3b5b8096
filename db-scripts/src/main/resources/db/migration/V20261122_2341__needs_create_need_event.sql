-- needs: history, one row a change: who, when, what, old, new (N-10). Rows are never updated or deleted.
CREATE TABLE need_event (
  id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  need_id   BIGINT        NOT NULL,
  at        DATETIME(6)   NOT NULL COMMENT 'UTC',
  login     VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  role      VARCHAR(30)   NOT NULL COLLATE utf8mb4_nopad_bin,
  body      VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'state:XX, organization:O-..., or empty: Secretariat, portal',
  act       VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin,
  field     VARCHAR(24)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'what changed; STATUS for a step',
  old_value MEDIUMTEXT    NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  new_value MEDIUMTEXT    NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  reason    VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  CONSTRAINT fk_need_event_need FOREIGN KEY (need_id) REFERENCES need (id),
  INDEX ix_need_event_need (need_id, id),
  INDEX ix_need_event_at (at, need_id)
);
