-- travel: days for which somebody claimed; the key is the guarantee that no day is claimed twice. Erased with the name (T-14)
CREATE TABLE journey_claim_day (
  person     CHAR(64)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'hash of name and nationality',
  day        DATE      NOT NULL,
  journey_id BIGINT    NOT NULL,
  PRIMARY KEY (person, day),
  INDEX ix_journey_claim_day_journey (journey_id),
  CONSTRAINT fk_journey_claim_day FOREIGN KEY (journey_id) REFERENCES journey (id)
);
GRANT DELETE ON journey_claim_day TO ${app};
