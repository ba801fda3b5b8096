-- exchange: those that no file holds are few, and found without reading the others.
ALTER TABLE record_change
  ADD INDEX ix_record_change_fault (file_fault);
