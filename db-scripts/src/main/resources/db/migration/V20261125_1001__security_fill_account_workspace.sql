-- security: what each account was until now becomes its first workspace
INSERT INTO account_workspace (ref, account_id, role, state_code, organization_ref, since, given_by, open_key)
SELECT CONCAT('W-',
         SUBSTRING(c.digits, 1 + FLOOR(RAND() * 32), 1), SUBSTRING(c.digits, 1 + FLOOR(RAND() * 32), 1),
         SUBSTRING(c.digits, 1 + FLOOR(RAND() * 32), 1), SUBSTRING(c.digits, 1 + FLOOR(RAND() * 32), 1),
         SUBSTRING(c.digits, 1 + FLOOR(RAND() * 32), 1), SUBSTRING(c.digits, 1 + FLOOR(RAND() * 32), 1),
         SUBSTRING(c.digits, 1 + FLOOR(RAND() * 32), 1)),
       a.id, a.role,
       IF(a.role IN ('FOCAL_POINT', 'CONTRIBUTOR'), a.state_code, NULL),
       IF(a.role IN ('PROVIDER_OFFICER', 'DONOR_OFFICER'), a.organization_ref, NULL),
       a.created_at, 'migration',
       CONCAT(a.role, '/', IF(a.role IN ('FOCAL_POINT', 'CONTRIBUTOR'), a.state_code, ''), '/',
         IF(a.role IN ('PROVIDER_OFFICER', 'DONOR_OFFICER'), a.organization_ref, ''))
FROM account a JOIN (SELECT '0123456789ABCDEFGHJKMNPQRSTVWXYZ' AS digits) c;
