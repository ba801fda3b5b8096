-- directory: which records a note verbale caused (B-3). Rows are never updated or deleted.
CREATE TABLE note_record (
  note_id    BIGINT      NOT NULL,
  record_ref CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  login      VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  at         DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (note_id, record_ref),
  CONSTRAINT fk_note_record_note FOREIGN KEY (note_id) REFERENCES note (id),
  INDEX ix_note_record_record (record_ref)
);
