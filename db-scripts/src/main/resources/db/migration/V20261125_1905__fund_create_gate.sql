-- fund: every posting goes through the gate (shared lock); closing a period and working out balances shut it for a moment
CREATE TABLE fund_gate (
  id TINYINT NOT NULL PRIMARY KEY
);
GRANT UPDATE ON fund_gate TO ${app};
