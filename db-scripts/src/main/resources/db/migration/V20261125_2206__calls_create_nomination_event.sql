-- calls: steps of calls and nominations; only grows
CREATE TABLE nomination_event (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  record_ref CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  at         DATETIME(6)   NOT NULL COMMENT 'UTC',
  login      VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  role       VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin,
  body       VARCHAR(40)   NOT NULL COLLATE utf8mb4_nopad_bin,
  act        VARCHAR(12)   NOT NULL COLLATE utf8mb4_nopad_bin,
  reason     VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  INDEX ix_nomination_event_record (record_ref, id)
);
