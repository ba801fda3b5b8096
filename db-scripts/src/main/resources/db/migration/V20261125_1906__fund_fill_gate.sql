-- fund: the one gate
INSERT INTO fund_gate (id) VALUES (1);
