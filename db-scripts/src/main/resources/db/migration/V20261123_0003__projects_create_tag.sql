-- projects: provisions of the Convention that a project concerns (P-6). Decided rows are the portal's and outlive re-imports.
CREATE TABLE project_tag (
  project_id     BIGINT       NOT NULL,
  provision_code VARCHAR(16)  COLLATE utf8mb4_nopad_bin NOT NULL,
  confidence     VARCHAR(10)  COLLATE utf8mb4_nopad_bin NOT NULL,
  status         VARCHAR(10)  COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'ACTIVE or REJECTED',
  basis          VARCHAR(20)  COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'what it was read from',
  evidence       VARCHAR(400) COLLATE utf8mb4_uca1400_ai_ci NOT NULL COMMENT 'the words or code',
  decided_by     VARCHAR(60)  COLLATE utf8mb4_nopad_bin NULL COMMENT 'login',
  decided_at     DATETIME(6)  NULL COMMENT 'UTC',
  PRIMARY KEY (project_id, provision_code),
  CONSTRAINT fk_project_tag_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT ck_TAG_CONFIDENCE CHECK (confidence IN ('EXPLICIT', 'CONFIRMED', 'INFERRED')),
  CONSTRAINT ck_TAG_STATUS CHECK (status IN ('ACTIVE', 'REJECTED')),
  INDEX ix_project_tag_provision (provision_code, status, confidence, project_id)
);
GRANT UPDATE, DELETE ON project_tag TO ${app};
