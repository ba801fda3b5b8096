-- sync: how much of what a source told may be missing from a file before a person is asked
ALTER TABLE source
  ADD COLUMN loss_limit TINYINT NOT NULL DEFAULT 20 COMMENT 'percent of its activities; 100 never asks',
  ADD CONSTRAINT ck_LOSS_LIMIT CHECK (loss_limit BETWEEN 0 AND 100);
