-- fund: accounts that are there from the beginning; those of a pool are opened with it
INSERT INTO fund_account (code, kind, currency) VALUES
  ('1000', 'BANK', 'USD'),
  ('2000', 'SUSPENSE', 'USD'),
  ('2100', 'HELD', 'USD');
