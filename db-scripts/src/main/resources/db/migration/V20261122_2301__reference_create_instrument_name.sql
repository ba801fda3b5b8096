-- reference: names of the treaties in the six official languages.
CREATE TABLE instrument_name (
  code       VARCHAR(8)   COLLATE utf8mb4_nopad_bin NOT NULL,
  lang       CHAR(2)      COLLATE utf8mb4_nopad_bin NOT NULL,
  name       VARCHAR(400) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  short_name VARCHAR(120) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  PRIMARY KEY (code, lang),
  CONSTRAINT fk_instrument_name_code FOREIGN KEY (code) REFERENCES instrument (code)
);
