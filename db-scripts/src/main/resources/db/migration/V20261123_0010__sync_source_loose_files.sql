-- sync: files sent in by hand say nothing about what they leave out: LOOSE
ALTER TABLE source
  DROP CONSTRAINT ck_SOURCE_KIND,
  ADD CONSTRAINT ck_SOURCE_KIND CHECK (kind IN ('SNAPSHOT', 'DATASETS', 'LOOSE'));
UPDATE source SET kind = 'LOOSE' WHERE code IN ('FILES', 'PORTAL');
