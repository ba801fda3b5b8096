-- projects: what lists filter and sort by, so that a page is read in the order of an index
ALTER TABLE project
  ADD COLUMN tagged BOOLEAN AS (tags_counted > 0 AND NOT set_aside) PERSISTENT COMMENT 'shown where tagged projects are shown (U-14)',
  ADD COLUMN title_start VARCHAR(120) COLLATE utf8mb4_uca1400_ai_ci AS (LEFT(title, 120)) PERSISTENT COMMENT 'sorts by title',
  ADD INDEX ix_project_tagged (tagged, starts_on, id),
  ADD INDEX ix_project_starts (starts_on, id),
  ADD INDEX ix_project_title (title_start, id),
  ADD INDEX ix_project_changed (changed_at, id);
