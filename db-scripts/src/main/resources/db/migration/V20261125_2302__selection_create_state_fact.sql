-- selection: what is recorded of a State, with dates and source. Never updated: what is over has an entry that says since when
CREATE TABLE selection_state_fact (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  state_code  CHAR(2)      NOT NULL COLLATE utf8mb4_nopad_bin,
  fact        VARCHAR(20)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'ODA_ELIGIBLE or NO_VIENNA_MISSION',
  from_on     DATE         NOT NULL COMMENT 'first day',
  to_on       DATE         NULL COMMENT 'last day',
  source      VARCHAR(300) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  entered_by  VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  entered_at  DATETIME(6)  NOT NULL COMMENT 'UTC',
  CONSTRAINT ck_FACT_ENDS_AFTER_IT_BEGINS CHECK (to_on IS NULL OR to_on >= from_on),
  INDEX ix_selection_state_fact (state_code, fact)
);
