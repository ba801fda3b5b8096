-- audit: the trail is read by time, too
CREATE INDEX ix_audit_entry_time ON audit_entry (recorded_at, id);
