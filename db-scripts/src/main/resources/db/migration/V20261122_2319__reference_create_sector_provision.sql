-- reference: provisions a DAC purpose code may point at; a hint, never a proof.
CREATE TABLE sector_provision (
  sector         VARCHAR(8)  COLLATE utf8mb4_nopad_bin NOT NULL,
  provision_code VARCHAR(16) COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (sector, provision_code),
  CONSTRAINT fk_sector_provision_code FOREIGN KEY (provision_code) REFERENCES provision (code)
);
CREATE INDEX ix_sector_provision_code ON sector_provision (provision_code);
