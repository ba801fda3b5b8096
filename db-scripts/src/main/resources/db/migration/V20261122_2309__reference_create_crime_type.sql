-- reference: crime types as in SHERLOC; a list that grows.
CREATE TABLE crime_type (
  code       VARCHAR(24)  COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
  position   SMALLINT     NOT NULL,
  name_en    VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  name_fr    VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  valid_from DATE         NULL,
  valid_to   DATE         NULL COMMENT 'last day on which it is offered',
  CONSTRAINT uq_crime_type_position UNIQUE (position)
);
