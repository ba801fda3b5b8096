-- books: the one gate
INSERT INTO books_gate (id) VALUES (1);
