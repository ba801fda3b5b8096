-- sync: what a file would do to one record. Projects of a file stand under their number in it; those that it leaves out follow.
CREATE TABLE sync_rehearsal_record (
  rehearsal_id    BIGINT        NOT NULL,
  number          INT           NOT NULL COMMENT 'from 1',
  identifier      VARCHAR(700)  COLLATE utf8mb4_nopad_bin NOT NULL,
  kind            VARCHAR(9)    COLLATE utf8mb4_nopad_bin NOT NULL,
  quarantined     BOOLEAN       NOT NULL,
  conflicting     BOOLEAN       NOT NULL,
  line            INT           NOT NULL COMMENT 'where the activity begins in its file; 0 for one that is left out',
  title           VARCHAR(1000) COLLATE utf8mb4_uca1400_ai_ci NOT NULL COMMENT 'as sent, cut; empty when nothing would change',
  project_ref     CHAR(9)       COLLATE utf8mb4_nopad_bin NULL,
  project_version INT           NULL COMMENT 'of the project that it was compared with',
  PRIMARY KEY (rehearsal_id, number),
  CONSTRAINT fk_sync_rehearsal_record_rehearsal FOREIGN KEY (rehearsal_id) REFERENCES sync_rehearsal (id) ON DELETE CASCADE,
  CONSTRAINT ck_REHEARSED_KIND CHECK (kind IN ('ADDED', 'CHANGED', 'UNCHANGED', 'REJECTED', 'GONE')),
  INDEX ix_sync_rehearsal_record_kind (rehearsal_id, kind, number),
  INDEX ix_sync_rehearsal_record_identifier (rehearsal_id, identifier)
);
GRANT DELETE ON sync_rehearsal_record TO ${app};
