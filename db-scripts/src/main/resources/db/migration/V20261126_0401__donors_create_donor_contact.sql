-- donors: further people to write to at a donor, beside its focal point; what the form says replaces all of them
CREATE TABLE donor_contact (
  donor_id BIGINT       NOT NULL,
  number   TINYINT      NOT NULL COMMENT 'from 1, in the order of the form',
  name     VARCHAR(120) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  office   VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'office or function',
  email    VARCHAR(254) NOT NULL COLLATE utf8mb4_nopad_bin,
  phone    VARCHAR(40)  NOT NULL COLLATE utf8mb4_nopad_bin,
  PRIMARY KEY (donor_id, number),
  CONSTRAINT fk_donor_contact_donor FOREIGN KEY (donor_id) REFERENCES donor (id)
);
GRANT DELETE ON donor_contact TO ${app};
