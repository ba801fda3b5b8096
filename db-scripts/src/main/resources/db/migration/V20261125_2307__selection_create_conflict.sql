-- selection: nominees that a member does not mark for a conflict of interest. Never updated
CREATE TABLE selection_conflict (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_ref       CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  login          VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  nomination_ref CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT uq_selection_conflict UNIQUE (login, nomination_ref)
);
