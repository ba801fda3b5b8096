-- selection: from when on a member's marks stay, and the member sees those of others. Never updated
CREATE TABLE selection_lock (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_ref  CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  login     VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  locked_at DATETIME(6) NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_selection_lock UNIQUE (call_ref, login)
);
