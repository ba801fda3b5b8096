-- fund: whoever posts on a pool, on suspense or on held money counts this up first, and so keeps it until the end of the
-- transaction; a transaction that read before somebody else did is begun anew by the database's own word (1020). No amounts here
CREATE TABLE fund_lock (
  account_id BIGINT NOT NULL PRIMARY KEY,
  version    BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT fk_fund_lock_account FOREIGN KEY (account_id) REFERENCES fund_account (id)
);
GRANT UPDATE ON fund_lock TO ${app};
