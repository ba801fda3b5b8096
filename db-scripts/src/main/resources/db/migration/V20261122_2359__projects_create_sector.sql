-- projects: sectors of several vocabularies, also those that stand on transactions only
CREATE TABLE project_sector (
  project_id BIGINT         NOT NULL,
  position   INT            NOT NULL,
  vocabulary VARCHAR(10)    COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'IATI SectorVocabulary',
  code       VARCHAR(80)    COLLATE utf8mb4_nopad_bin NOT NULL,
  percent    DECIMAL(38,12) NULL COMMENT 'as received',
  name       VARCHAR(200)   COLLATE utf8mb4_uca1400_ai_ci NULL COMMENT 'as published',
  PRIMARY KEY (project_id, position),
  CONSTRAINT fk_project_sector_project FOREIGN KEY (project_id) REFERENCES project (id),
  INDEX ix_project_sector_code (code, vocabulary, project_id)
);
GRANT UPDATE, DELETE ON project_sector TO ${app};
