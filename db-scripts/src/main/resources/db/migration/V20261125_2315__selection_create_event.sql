-- selection: what became of a nomination, step by step; the latest counts. Never updated
CREATE TABLE selection_event (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  nomination_ref CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  call_ref       CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  meetings       VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'refs, by blanks',
  state_code     CHAR(2)       NOT NULL COLLATE utf8mb4_nopad_bin,
  outcome        VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin,
  place          INT           NOT NULL COMMENT 'on the list; 0 where it is not on it',
  round          INT           NOT NULL,
  reasons        VARCHAR(4000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'criteria with their facts',
  why            VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'in words, where somebody decided; may be empty',
  obligation_ref CHAR(9)       NULL COLLATE utf8mb4_nopad_bin,
  estimate       DECIMAL(19,4) NULL COMMENT 'direct cost, USD',
  login          VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  role           VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin,
  at             DATETIME(6)   NOT NULL COMMENT 'UTC',
  INDEX ix_selection_event_nomination (nomination_ref, id),
  INDEX ix_selection_event_call (call_ref),
  INDEX ix_selection_event_obligation (obligation_ref)
);
