-- selection: the lot of a call, drawn once before anything is marked. Whoever decides counts the row up first, one after the other
CREATE TABLE selection_call (
  call_ref     CHAR(9)     NOT NULL PRIMARY KEY COLLATE utf8mb4_nopad_bin,
  seed         BIGINT      NOT NULL COMMENT 'of the lot (E-7)',
  version      INT         NOT NULL DEFAULT 0,
  convened_by  VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  convened_at  DATETIME(6) NOT NULL COMMENT 'UTC'
);
GRANT UPDATE ON selection_call TO ${app};
