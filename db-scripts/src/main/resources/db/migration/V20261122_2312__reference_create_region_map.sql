-- reference: where a DAC region lies in M49; mapped, never equated.
CREATE TABLE region_map (
  dac_code VARCHAR(8) COLLATE utf8mb4_nopad_bin NOT NULL,
  m49_code VARCHAR(8) COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (dac_code, m49_code),
  CONSTRAINT fk_region_map_dac FOREIGN KEY (dac_code) REFERENCES region (code),
  CONSTRAINT fk_region_map_m49 FOREIGN KEY (m49_code) REFERENCES region (code)
);
