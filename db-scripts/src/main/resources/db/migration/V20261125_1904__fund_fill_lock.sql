-- fund: suspense and held money are kept as pools are
INSERT INTO fund_lock (account_id) SELECT id FROM fund_account WHERE kind IN ('SUSPENSE', 'HELD') ORDER BY id;
