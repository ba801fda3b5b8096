-- projects: what is being typed into a form, kept until the form is saved (U-7). It belongs to the organization.
CREATE TABLE project_form_draft (
  organization_ref CHAR(9)      COLLATE utf8mb4_nopad_bin NOT NULL,
  form_key         CHAR(9)      COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'ref of the project, or F-... of a new form',
  login            VARCHAR(60)  COLLATE utf8mb4_nopad_bin NOT NULL,
  fields           MEDIUMTEXT   COLLATE utf8mb4_bin NOT NULL COMMENT 'JSON, the form as it stood',
  saved_at         DATETIME(6)  NOT NULL COMMENT 'UTC',
  PRIMARY KEY (organization_ref, form_key, login)
);
GRANT UPDATE, DELETE ON project_form_draft TO ${app};
