-- books: whoever writes here counts this up first; a transaction that read before somebody else did is begun anew (1020)
CREATE TABLE books_gate (
  id      TINYINT NOT NULL PRIMARY KEY,
  version BIGINT  NOT NULL DEFAULT 0
);
GRANT UPDATE ON books_gate TO ${app};
