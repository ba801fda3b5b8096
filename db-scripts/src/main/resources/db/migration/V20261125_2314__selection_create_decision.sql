-- selection: a call is decided once. Never updated
CREATE TABLE selection_decision (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_ref   CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  signed     INT         NOT NULL COMMENT 'number of the list that was signed',
  number     INT         NOT NULL COMMENT 'number of the list as it was decided, with the money of that moment',
  decided_by VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  decided_at DATETIME(6) NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_selection_decision UNIQUE (call_ref)
);
