-- projects: versions looked at stand in project_looked; each project is looked at once more
DELETE FROM project_likeness WHERE kind = 'V';
ALTER TABLE project_likeness MODIFY kind CHAR(1) COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'I own identifier, F former one, O other one, T words of the title and a State';
