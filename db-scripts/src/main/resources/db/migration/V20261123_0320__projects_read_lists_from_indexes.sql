-- projects: an index of a list also holds what decides on sight, so that pages far behind are reached without reading the rows before them
ALTER TABLE project
  DROP INDEX ix_project_tagged,
  DROP INDEX ix_project_starts,
  DROP INDEX ix_project_title,
  DROP INDEX ix_project_changed,
  ADD INDEX ix_project_tagged (tagged, starts_on, id, visibility, owner_ref, ref),
  ADD INDEX ix_project_starts (starts_on, id, visibility, owner_ref, ref, tagged),
  ADD INDEX ix_project_title (title_start, id, visibility, owner_ref, ref, tagged),
  ADD INDEX ix_project_changed (changed_at, id, visibility, owner_ref, ref, tagged);
