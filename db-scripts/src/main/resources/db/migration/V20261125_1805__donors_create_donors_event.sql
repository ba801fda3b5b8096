-- donors: each step of a donor, a pledge, a receipt or an offer. Never changed.
CREATE TABLE donors_event (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  record_ref CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  at         DATETIME(6)   NOT NULL COMMENT 'UTC',
  login      VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  role       VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin,
  body       VARCHAR(30)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'state:XX, organization:O-... or empty',
  act        VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin,
  status     VARCHAR(12)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'after it; empty where there is none',
  reason     VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  INDEX ix_donors_event_record (record_ref, id)
);
