-- selection: who of the panel signed which list. Never updated
CREATE TABLE selection_signature (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_ref    CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  number      INT         NOT NULL COMMENT 'of the list',
  signed_hash CHAR(64)    NOT NULL COLLATE utf8mb4_nopad_bin,
  login       VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  signed_at   DATETIME(6) NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_selection_signature UNIQUE (call_ref, number, login)
);
