-- reference: which provisions an area stands for (mapping of the project).
CREATE TABLE area_provision (
  area           VARCHAR(8)  COLLATE utf8mb4_nopad_bin NOT NULL,
  provision_code VARCHAR(16) COLLATE utf8mb4_nopad_bin NOT NULL,
  paragraph      VARCHAR(12) COLLATE utf8mb4_nopad_bin NULL COMMENT 'as in 18(13); empty: the whole article',
  PRIMARY KEY (area, provision_code),
  CONSTRAINT fk_area_provision_area FOREIGN KEY (area) REFERENCES area (code),
  CONSTRAINT fk_area_provision_code FOREIGN KEY (provision_code) REFERENCES provision (code)
);
CREATE INDEX ix_area_provision_code ON area_provision (provision_code);
