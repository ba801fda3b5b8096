-- projects: whether the coverage figures count it, beside who may see it (P-6, K-1)
ALTER TABLE project
  ADD COLUMN in_figures BOOLEAN AS (tags_counted > 0 AND status IN ('1', '2') AND gone_since IS NULL
    AND NOT quarantined AND NOT set_aside) PERSISTENT COMMENT 'active or planned, still reported, in totals, about the Convention',
  ADD INDEX ix_project_figures (in_figures, visibility, status, owner_ref, ref);
