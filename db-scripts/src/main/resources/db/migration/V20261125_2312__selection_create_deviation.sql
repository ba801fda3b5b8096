-- selection: the panel puts a nomination elsewhere, and says why. Never updated
CREATE TABLE selection_deviation (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_ref       CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  nomination_ref CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  place          INT           NOT NULL,
  why            VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  login          VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  at             DATETIME(6)   NOT NULL COMMENT 'UTC',
  CONSTRAINT ck_DEVIATION_HAS_A_REASON CHECK (why <> ''),
  INDEX ix_selection_deviation (call_ref)
);
