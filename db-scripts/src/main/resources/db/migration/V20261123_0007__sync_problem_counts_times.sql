-- sync: one row for a rule that an activity breaks, however often it does
ALTER TABLE sync_problem ADD COLUMN times INT NOT NULL DEFAULT 1 AFTER found;
