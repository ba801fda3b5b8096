-- reference: crime types a DAC purpose code may point at; a hint, never a proof.
CREATE TABLE sector_crime (
  sector VARCHAR(8)  COLLATE utf8mb4_nopad_bin NOT NULL,
  crime  VARCHAR(24) COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (sector, crime),
  CONSTRAINT fk_sector_crime_crime FOREIGN KEY (crime) REFERENCES crime_type (code)
);
