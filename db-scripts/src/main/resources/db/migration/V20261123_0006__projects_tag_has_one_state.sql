-- projects: a rejected tag is a confidence of its own, so that a tag has one state
ALTER TABLE project_tag
  DROP CONSTRAINT ck_TAG_STATUS,
  DROP CONSTRAINT ck_TAG_CONFIDENCE,
  DROP INDEX ix_project_tag_provision,
  DROP COLUMN status,
  ADD CONSTRAINT ck_TAG_CONFIDENCE CHECK (confidence IN ('EXPLICIT', 'CONFIRMED', 'INFERRED', 'REJECTED')),
  ADD INDEX ix_project_tag_provision (provision_code, confidence, project_id);
