-- donors: provisions that an offer helps with
CREATE TABLE offer_provision (
  offer_id       BIGINT      NOT NULL,
  provision_code VARCHAR(16) NOT NULL COLLATE utf8mb4_nopad_bin,
  PRIMARY KEY (offer_id, provision_code),
  CONSTRAINT fk_offer_provision_offer FOREIGN KEY (offer_id) REFERENCES offer (id),
  CONSTRAINT fk_offer_provision_provision FOREIGN KEY (provision_code) REFERENCES provision (code),
  INDEX ix_offer_provision_code (provision_code)
);
GRANT DELETE ON offer_provision TO ${app};
