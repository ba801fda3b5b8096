-- selection: who is on the panel of a call, and what they declared (E-9). Never updated
CREATE TABLE selection_member (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_ref     CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  login        VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  named_by     VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  named_at     DATETIME(6)   NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_selection_member UNIQUE (call_ref, login)
);
