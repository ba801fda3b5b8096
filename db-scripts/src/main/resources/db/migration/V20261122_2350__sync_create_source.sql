-- sync: who sends files in. SNAPSHOT: each file is all that the source publishes. DATASETS: a file name stands for a part.
CREATE TABLE source (
  id                      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code                    VARCHAR(40)  COLLATE utf8mb4_nopad_bin NOT NULL,
  name                    VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  organization_identifier VARCHAR(150) COLLATE utf8mb4_nopad_bin NULL COMMENT 'the reporting organization whose own source this is',
  kind                    VARCHAR(10)  COLLATE utf8mb4_nopad_bin NOT NULL,
  own                     BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'records entered in the portal itself',
  created_at              DATETIME(6)  NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_source_code UNIQUE (code),
  CONSTRAINT ck_SOURCE_KIND CHECK (kind IN ('SNAPSHOT', 'DATASETS'))
);
GRANT UPDATE ON source TO ${app};
INSERT INTO source (code, name, kind, own, created_at) VALUES
  ('PORTAL', 'Palermo Assist', 'DATASETS', TRUE, UTC_TIMESTAMP(6)),
  ('FILES', 'Files sent in', 'DATASETS', FALSE, UTC_TIMESTAMP(6));
