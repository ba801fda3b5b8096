-- projects: how many of an organization's wait to be checked is counted on each page of its officers
ALTER TABLE project ADD INDEX ix_project_to_check (owner_ref, quarantined, gone_since);
