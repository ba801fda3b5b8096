-- projects: in which role and for whom somebody changed a project; a person may have several roles, so the account no longer tells
ALTER TABLE project_event
  ADD COLUMN role VARCHAR(30) NOT NULL DEFAULT '' COLLATE utf8mb4_nopad_bin COMMENT 'empty for a machine' AFTER login,
  ADD COLUMN body VARCHAR(60) NOT NULL DEFAULT '' COLLATE utf8mb4_nopad_bin COMMENT 'state:XX, organization:O-... or empty' AFTER role;
