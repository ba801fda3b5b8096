-- projects: a copy of another one leaves all lists and totals, by a person's decision that can be taken back (P-5)
ALTER TABLE project
  DROP CONSTRAINT ck_PROJECT_VISIBILITY,
  ADD COLUMN merged_into  CHAR(9)     COLLATE utf8mb4_nopad_bin NULL COMMENT 'ref of the project that it is a copy of',
  ADD COLUMN level_before VARCHAR(12) COLLATE utf8mb4_nopad_bin NULL COMMENT 'who could see it before',
  ADD COLUMN merged_at    DATETIME(6) NULL COMMENT 'UTC',
  ADD INDEX ix_project_merged (merged_into),
  ADD CONSTRAINT ck_PROJECT_VISIBILITY CHECK
    (visibility IN ('PUBLIC', 'PARTNERS', 'PARTIES', 'RESTRICTED', 'CONFIDENTIAL', 'WITHDRAWN', 'MERGED')),
  ADD CONSTRAINT ck_MERGED_COPY_SAYS_WHERE CHECK (visibility <> 'MERGED' OR merged_into IS NOT NULL);
