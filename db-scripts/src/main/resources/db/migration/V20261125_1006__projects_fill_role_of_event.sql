-- projects: until now each account had one role, which its events were done in
UPDATE project_event e JOIN account a ON a.login = e.login
SET e.role = a.role,
    e.body = COALESCE(CONCAT('state:', a.state_code), CONCAT('organization:', a.organization_ref), '');
