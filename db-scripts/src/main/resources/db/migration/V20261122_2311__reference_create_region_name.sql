-- reference: names of regions.
CREATE TABLE region_name (
  code VARCHAR(8)   COLLATE utf8mb4_nopad_bin NOT NULL,
  lang CHAR(2)      COLLATE utf8mb4_nopad_bin NOT NULL,
  name VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  PRIMARY KEY (code, lang),
  CONSTRAINT fk_region_name_code FOREIGN KEY (code) REFERENCES region (code)
);
