-- subsistence: what a night at a place and a ride to or from its terminal are paid with, from a day on. Rows are never changed; a correction is a new revision with a reason.
CREATE TABLE subsistence_rate (
  place        CHAR(6)       COLLATE utf8mb4_nopad_bin NOT NULL,
  holds_from   DATE          NOT NULL,
  revision     SMALLINT      NOT NULL DEFAULT 0,
  holds_until  DATE          NULL COMMENT 'last day; without it until a later row of the place',
  dsa          DECIMAL(19,4) NOT NULL COMMENT 'USD a night, first 60 days',
  reduced      DECIMAL(19,4) NULL COMMENT 'USD a night, after these days',
  room_percent DECIMAL(5,2)  NULL COMMENT 'share of the room as printed for the place (T-4)',
  terminal     DECIMAL(19,4) NOT NULL COMMENT 'USD a ride',
  with_vehicle DECIMAL(19,4) NOT NULL COMMENT 'USD a ride in a vehicle that was provided',
  source       VARCHAR(100)  COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  reason       VARCHAR(300)  COLLATE utf8mb4_uca1400_ai_ci NULL,
  PRIMARY KEY (place, holds_from, revision),
  CONSTRAINT fk_subsistence_rate_place FOREIGN KEY (place) REFERENCES subsistence_place (code),
  CONSTRAINT ck_DAILY_RATE_IS_POSITIVE CHECK (dsa > 0 AND terminal >= 0 AND with_vehicle BETWEEN 0 AND terminal),
  CONSTRAINT ck_REDUCED_RATE_IS_LOWER CHECK (reduced IS NULL OR reduced BETWEEN 0 AND dsa),
  CONSTRAINT ck_ROOM_IS_A_SHARE CHECK (room_percent IS NULL OR room_percent BETWEEN 0 AND 100),
  CONSTRAINT ck_RATE_ENDS_AFTER_ITS_START CHECK (holds_until IS NULL OR holds_until >= holds_from),
  CONSTRAINT ck_RATE_CORRECTION_HAS_REASON CHECK (revision = 0 OR reason IS NOT NULL)
);
