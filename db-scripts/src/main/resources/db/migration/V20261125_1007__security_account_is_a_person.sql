-- security: an account is a person; what for stands in its workspaces
ALTER TABLE account DROP COLUMN role, DROP COLUMN state_code, DROP COLUMN organization_ref;
