-- projects: organizations with a part in it, one row each with all its roles
CREATE TABLE project_org (
  project_id   BIGINT       NOT NULL,
  position     INT          NOT NULL,
  identifier   VARCHAR(200) COLLATE utf8mb4_nopad_bin NULL COMMENT 'as received',
  name         VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NULL COMMENT 'as published',
  kind         VARCHAR(4)   COLLATE utf8mb4_nopad_bin NULL COMMENT 'IATI OrganisationType',
  owner_ref    CHAR(9)      COLLATE utf8mb4_nopad_bin NULL COMMENT 'organization of the directory, when the identifier is known',
  funding      BOOLEAN      NOT NULL COMMENT 'role 1',
  accountable  BOOLEAN      NOT NULL COMMENT 'role 2',
  extending    BOOLEAN      NOT NULL COMMENT 'role 3',
  implementing BOOLEAN      NOT NULL COMMENT 'role 4',
  PRIMARY KEY (project_id, position),
  CONSTRAINT fk_project_org_project FOREIGN KEY (project_id) REFERENCES project (id),
  INDEX ix_project_org_identifier (identifier, project_id),
  INDEX ix_project_org_owner (owner_ref, project_id)
);
GRANT UPDATE, DELETE ON project_org TO ${app};
