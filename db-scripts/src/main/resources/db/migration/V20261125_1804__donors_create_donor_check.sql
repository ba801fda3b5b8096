-- donors: conflict-of-interest checks of private donors (D-6). Never changed: a new look is a new row.
CREATE TABLE donor_check (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  donor_id    BIGINT        NOT NULL,
  at          DATETIME(6)   NOT NULL COMMENT 'UTC',
  login       VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  clear       BOOLEAN       NOT NULL,
  grounds     VARCHAR(2000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  valid_until DATE          NOT NULL,
  CONSTRAINT fk_donor_check_donor FOREIGN KEY (donor_id) REFERENCES donor (id)
);
