-- projects: groups of fields of a source that are ours; every other one is the partner's (P-7)
CREATE TABLE project_ownership (
  source_id   BIGINT      NOT NULL,
  field_group VARCHAR(12) COLLATE utf8mb4_nopad_bin NOT NULL,
  on_conflict VARCHAR(6)  COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'what holds where both sides changed the same field',
  PRIMARY KEY (source_id, field_group),
  CONSTRAINT ck_OWNERSHIP_RULE CHECK (on_conflict IN ('ASK', 'OURS', 'THEIRS'))
);
GRANT UPDATE, DELETE ON project_ownership TO ${app};
