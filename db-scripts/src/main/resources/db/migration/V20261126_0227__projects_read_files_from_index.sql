-- projects: the file of one reporting organization is read in the order of refs, part by part.
ALTER TABLE project DROP INDEX ix_project_owner, ADD INDEX ix_project_owner (owner_ref, ref);
