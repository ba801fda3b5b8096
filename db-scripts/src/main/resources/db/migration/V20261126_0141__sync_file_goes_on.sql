-- sync: how many activities of a file are dealt with, written in the transaction that writes them: a run that was cut off goes on there
ALTER TABLE sync_file
  ADD COLUMN taken         INT NOT NULL DEFAULT 0 COMMENT 'activities that can be told apart' AFTER read_bytes,
  ADD COLUMN taken_refused INT NOT NULL DEFAULT 0 COMMENT 'activities that cannot' AFTER taken;
