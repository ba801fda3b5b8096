-- directory: names of organizations in the languages that organization itself has no column for
CREATE TABLE organization_name (
  organization_id BIGINT       NOT NULL,
  lang            VARCHAR(10)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'BCP 47',
  name            VARCHAR(300) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  PRIMARY KEY (organization_id, lang),
  CONSTRAINT fk_organization_name_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
);
GRANT UPDATE, DELETE ON organization_name TO ${app};
