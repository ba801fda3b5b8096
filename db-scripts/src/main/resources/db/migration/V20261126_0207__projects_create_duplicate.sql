-- projects: two that are likely one activity, why, and what a person said
CREATE TABLE project_duplicate (
  first_id   BIGINT       NOT NULL,
  second_id  BIGINT       NOT NULL,
  reasons    VARCHAR(300) COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'names, with commas',
  status     VARCHAR(9)   COLLATE utf8mb4_nopad_bin NOT NULL,
  found_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  decided_by VARCHAR(60)  COLLATE utf8mb4_nopad_bin NULL,
  decided_at DATETIME(6)  NULL COMMENT 'UTC',
  PRIMARY KEY (first_id, second_id),
  CONSTRAINT fk_project_duplicate_first FOREIGN KEY (first_id) REFERENCES project (id),
  CONSTRAINT fk_project_duplicate_second FOREIGN KEY (second_id) REFERENCES project (id),
  CONSTRAINT ck_DUPLICATE_STATUS CHECK (status IN ('OPEN', 'MERGED', 'DISMISSED')),
  INDEX ix_project_duplicate_status (status, found_at)
);
GRANT UPDATE, DELETE ON project_duplicate TO ${app};
