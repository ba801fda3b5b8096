-- travel: of what a claim that is due was reminded, once each (T-9). Never updated, never deleted
CREATE TABLE journey_reminder (
  journey_id BIGINT      NOT NULL,
  moment     VARCHAR(10) NOT NULL COLLATE utf8mb4_nopad_bin,
  at         DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (journey_id, moment),
  CONSTRAINT fk_journey_reminder FOREIGN KEY (journey_id) REFERENCES journey (id)
);
