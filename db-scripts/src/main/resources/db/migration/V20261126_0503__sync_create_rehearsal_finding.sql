-- sync: fields that a file would change in a record, and rules that the record breaks
CREATE TABLE sync_rehearsal_finding (
  rehearsal_id BIGINT       NOT NULL,
  number       INT          NOT NULL COMMENT 'of the record',
  position     INT          NOT NULL COMMENT 'from 1',
  kind         VARCHAR(8)   COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'TAKEN, OURS (kept as it is here), CONFLICT (both sides changed it), RULE (is broken)',
  field        VARCHAR(100) COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'of the activity; name of the rule',
  item         VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NOT NULL COMMENT 'which of several; how grave',
  part         VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NOT NULL COMMENT 'of the item; where in the activity',
  old_text     MEDIUMTEXT   COLLATE utf8mb4_uca1400_ai_ci NULL,
  new_text     MEDIUMTEXT   COLLATE utf8mb4_uca1400_ai_ci NULL,
  PRIMARY KEY (rehearsal_id, number, position),
  CONSTRAINT fk_sync_rehearsal_finding_rehearsal FOREIGN KEY (rehearsal_id) REFERENCES sync_rehearsal (id) ON DELETE CASCADE,
  CONSTRAINT ck_REHEARSED_FINDING CHECK (kind IN ('TAKEN', 'OURS', 'CONFLICT', 'RULE'))
);
GRANT DELETE ON sync_rehearsal_finding TO ${app};
