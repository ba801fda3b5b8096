-- selection: a computed list with the inputs that it was computed from. Never updated
CREATE TABLE selection_run (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_ref     CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  number       INT         NOT NULL COMMENT 'in the call, from 1',
  inputs       MEDIUMTEXT  NOT NULL COLLATE utf8mb4_nopad_bin,
  inputs_hash  CHAR(64)    NOT NULL COLLATE utf8mb4_nopad_bin,
  signed_hash  CHAR(64)    NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'of the inputs without money: what the panel signs',
  sheet        MEDIUMTEXT  NOT NULL COLLATE utf8mb4_nopad_bin,
  sheet_hash   CHAR(64)    NOT NULL COLLATE utf8mb4_nopad_bin,
  decision     BOOLEAN     NOT NULL COMMENT 'whether this is what was decided',
  made_by      VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  made_at      DATETIME(6) NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_selection_run UNIQUE (call_ref, number)
);
