-- projects: the one row of the gate
INSERT INTO project_likeness_gate (id, version) VALUES (1, 0);
