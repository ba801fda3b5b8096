-- projects: the form of a new project makes one project, however often it is sent (U-7); its key ends the identifier of that project.
CREATE TABLE project_form_saved (
  organization_ref CHAR(9) COLLATE utf8mb4_nopad_bin NOT NULL,
  form_key         CHAR(9) COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'F-... of the form',
  PRIMARY KEY (organization_ref, form_key)
);
