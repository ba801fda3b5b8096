-- calls: a call for nominations for a meeting; late and closed come by the clock and stand nowhere
CREATE TABLE nomination_call (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT           NOT NULL,
  ref          CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  meeting_ref  CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  status       VARCHAR(8)    NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'DRAFT, OPEN or ENDED',
  first_days   INT           NOT NULL COMMENT 'days before the meeting opens: last day for the first list (E-3)',
  late_days    INT           NOT NULL COMMENT 'the same for the late list',
  replace_days INT           NOT NULL COMMENT 'days before travel: last day on which an expert is replaced (E-11)',
  rule_set     INT           NOT NULL COMMENT 'version of the rule set of the selection',
  author       VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  created_at   DATETIME(6)   NOT NULL COMMENT 'UTC',
  opened_at    DATETIME(6)   NULL COMMENT 'UTC',
  ended_at     DATETIME(6)   NULL COMMENT 'UTC',
  end_reason   VARCHAR(1000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  CONSTRAINT uq_nomination_call_ref UNIQUE (ref),
  CONSTRAINT fk_nomination_call_meeting FOREIGN KEY (meeting_ref) REFERENCES meeting (ref),
  CONSTRAINT ck_DEADLINES_IN_ORDER CHECK (first_days > late_days AND late_days > replace_days AND replace_days >= 0)
);
GRANT UPDATE ON nomination_call TO ${app};
