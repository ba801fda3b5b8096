-- exchange: how many projects the file of an organization holds is counted in the index alone.
ALTER TABLE record_change
  DROP INDEX ix_record_change_owner,
  ADD INDEX ix_record_change_owner (owner_ref, shown, file_fault);
