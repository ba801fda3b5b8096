-- audit: the trail is read by role and by body, too
CREATE INDEX ix_audit_entry_role ON audit_entry (role, id);
CREATE INDEX ix_audit_entry_state ON audit_entry (state_code, id);
CREATE INDEX ix_audit_entry_organization ON audit_entry (organization_ref, id);
