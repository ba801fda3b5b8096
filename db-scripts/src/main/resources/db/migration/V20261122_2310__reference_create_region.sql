-- reference: regions of M49, of the OECD-DAC list and of the sample world.
CREATE TABLE region (
  code   VARCHAR(8) COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY COMMENT 'M49: three digits; DAC: DAC-298',
  parent VARCHAR(8) COLLATE utf8mb4_nopad_bin NULL,
  kind   VARCHAR(8) COLLATE utf8mb4_nopad_bin NOT NULL,
  CONSTRAINT fk_region_parent FOREIGN KEY (parent) REFERENCES region (code),
  CONSTRAINT ck_REGION_KIND CHECK (kind IN ('M49', 'DAC', 'SAMPLE'))
);
