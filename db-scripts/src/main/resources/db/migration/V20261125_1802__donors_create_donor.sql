-- donors: who pays for assistance or into the fund (D-6). A State is named by its code, a body by the directory, a person by name.
CREATE TABLE donor (
  id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version          INT           NOT NULL,
  ref              CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  kind             VARCHAR(12)   NOT NULL COLLATE utf8mb4_nopad_bin,
  state_code       CHAR(2)       NULL COLLATE utf8mb4_nopad_bin COMMENT 'ISO 3166-1 alpha-2, for kind STATE',
  organization_ref CHAR(9)       NULL COLLATE utf8mb4_nopad_bin COMMENT 'body whose officers act for it',
  name             VARCHAR(300)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'empty where State or body give it',
  focal_name       VARCHAR(120)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  focal_office     VARCHAR(200)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  focal_email      VARCHAR(254)  NOT NULL COLLATE utf8mb4_nopad_bin,
  focal_phone      VARCHAR(40)   NOT NULL COLLATE utf8mb4_nopad_bin,
  conditions       VARCHAR(4000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'standing conditions on its money',
  profile          VARCHAR(4000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  financial_year   CHAR(5)       NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'first day of its financial year, MM-DD (U-36)',
  created_at       DATETIME(6)   NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_donor_ref          UNIQUE (ref),
  CONSTRAINT uq_donor_state        UNIQUE (state_code),
  CONSTRAINT uq_donor_organization UNIQUE (organization_ref),
  CONSTRAINT ck_DONOR_IS_SOMEBODY CHECK ((kind = 'STATE') = (state_code IS NOT NULL)
    AND (state_code IS NOT NULL OR organization_ref IS NOT NULL OR name <> ''))
);
GRANT UPDATE ON donor TO ${app};
