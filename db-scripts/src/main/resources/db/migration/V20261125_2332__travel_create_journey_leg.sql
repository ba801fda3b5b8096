-- travel: legs of a journey, each time on the clocks of its place; written anew when the plan changes
CREATE TABLE journey_leg (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  journey_id     BIGINT      NOT NULL,
  number         INT         NOT NULL,
  from_place     CHAR(6)     NOT NULL COLLATE utf8mb4_nopad_bin,
  to_place       CHAR(6)     NOT NULL COLLATE utf8mb4_nopad_bin,
  departs        DATETIME    NOT NULL COMMENT 'local',
  departure_zone VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  arrives        DATETIME    NOT NULL COMMENT 'local',
  arrival_zone   VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  mode           VARCHAR(10) NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT uq_journey_leg UNIQUE (journey_id, number),
  CONSTRAINT ck_LEG_LEADS_AWAY CHECK (from_place <> to_place),
  CONSTRAINT fk_journey_leg FOREIGN KEY (journey_id) REFERENCES journey (id)
);
GRANT UPDATE, DELETE ON journey_leg TO ${app};
