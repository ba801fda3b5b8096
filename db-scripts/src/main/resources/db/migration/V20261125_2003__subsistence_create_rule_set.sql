-- subsistence: versions of the rules. Rows are never changed; what was submitted under a version is computed by it for good.
CREATE TABLE subsistence_rule_set (
  version    INT          NOT NULL PRIMARY KEY,
  holds_from DATE         NOT NULL COMMENT 'journeys that begin on this day or later',
  reason     VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  made_at    DATETIME(6)  NOT NULL COMMENT 'UTC',
  CONSTRAINT ck_RULE_SET_IS_NUMBERED CHECK (version > 0)
);
