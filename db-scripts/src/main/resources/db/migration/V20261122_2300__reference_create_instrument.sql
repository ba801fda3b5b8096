-- reference: the treaties whose provisions everything else points at.
CREATE TABLE instrument (
  code             VARCHAR(8)   COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY COMMENT 'UNTOC, TIP, SOM, FA, UNCAC',
  parent           VARCHAR(8)   COLLATE utf8mb4_nopad_bin NULL COMMENT 'the Convention a Protocol supplements',
  position         TINYINT      NOT NULL,
  adopted_on       DATE         NOT NULL,
  in_force_on      DATE         NOT NULL,
  adopted_by       VARCHAR(64)  COLLATE utf8mb4_uca1400_ai_ci NOT NULL COMMENT 'General Assembly resolution',
  official_url     VARCHAR(200) COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'page with the official text',
  scope            VARCHAR(8)   COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'OWN: needs can be registered; LINKED: cross references only',
  CONSTRAINT uq_instrument_position UNIQUE (position),
  CONSTRAINT fk_instrument_parent FOREIGN KEY (parent) REFERENCES instrument (code),
  CONSTRAINT ck_INSTRUMENT_SCOPE CHECK (scope IN ('OWN', 'LINKED'))
);
