-- selection: what a nominee's journey is expected to cost; the latest counts. Never updated
CREATE TABLE selection_estimate (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_ref       CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  nomination_ref CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  state_code     CHAR(2)       NOT NULL COLLATE utf8mb4_nopad_bin,
  fare           DECIMAL(19,4) NOT NULL COMMENT 'USD',
  subsistence    DECIMAL(19,4) NOT NULL COMMENT 'USD, nights at the rates of the day of entry',
  terminals      DECIMAL(19,4) NOT NULL COMMENT 'USD',
  entered_by     VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  entered_at     DATETIME(6)   NOT NULL COMMENT 'UTC',
  CONSTRAINT ck_FARE_IS_PAYABLE CHECK (fare > 0),
  INDEX ix_selection_estimate (call_ref, nomination_ref),
  INDEX ix_selection_estimate_state (state_code)
);
