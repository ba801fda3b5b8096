-- reference: what is known of a State and an instrument. A row is evidence and is never changed; later evidence is a new row.
CREATE TABLE party_status (
  state       CHAR(2)      COLLATE utf8mb4_nopad_bin NOT NULL,
  instrument  VARCHAR(8)   COLLATE utf8mb4_nopad_bin NOT NULL,
  status      VARCHAR(12)  COLLATE utf8mb4_nopad_bin NOT NULL,
  kind        VARCHAR(16)  COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'act; NOT_STATED: the source names none',
  on_date     DATE         NULL COMMENT 'date of the act; empty: the source does not say',
  source      VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  recorded_on DATE         NOT NULL COMMENT 'date of the source',
  PRIMARY KEY (state, instrument, status, kind, recorded_on),
  CONSTRAINT fk_party_status_state FOREIGN KEY (state) REFERENCES state (code),
  CONSTRAINT fk_party_status_instrument FOREIGN KEY (instrument) REFERENCES instrument (code),
  CONSTRAINT ck_PARTY_STATUS CHECK (status IN ('PARTY', 'SIGNATORY')),
  CONSTRAINT ck_PARTY_KIND CHECK (kind IN ('SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'NOT_STATED'))
);
