-- donors: what a donor wants to help with, for finding open needs
CREATE TABLE donor_interest (
  donor_id BIGINT      NOT NULL,
  kind     VARCHAR(12) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'PROVISION, REGION or ASSISTANCE',
  code     VARCHAR(30) NOT NULL COLLATE utf8mb4_nopad_bin,
  PRIMARY KEY (donor_id, kind, code),
  CONSTRAINT fk_donor_interest_donor FOREIGN KEY (donor_id) REFERENCES donor (id),
  INDEX ix_donor_interest_code (kind, code)
);
GRANT DELETE ON donor_interest TO ${app};
