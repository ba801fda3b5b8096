-- directory: bodies that fund, provide or receive assistance. Ids below 1000 belong to the reference data.
CREATE TABLE organization (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref       CHAR(9)      COLLATE utf8mb4_nopad_bin NOT NULL,
  name      VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  name_fr   VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NULL,
  acronym   VARCHAR(40)  COLLATE utf8mb4_uca1400_ai_ci NULL,
  kind      VARCHAR(4)   COLLATE utf8mb4_nopad_bin NULL COMMENT 'IATI OrganisationType',
  country   CHAR(2)      COLLATE utf8mb4_nopad_bin NULL COMMENT 'ISO 3166-1 alpha-2, as the source gives it',
  origin    VARCHAR(12)  COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'REFERENCE, IMPORT or PORTAL',
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT uq_organization_ref UNIQUE (ref),
  CONSTRAINT ck_ORGANIZATION_ORIGIN CHECK (origin IN ('REFERENCE', 'IMPORT', 'PORTAL'))
) AUTO_INCREMENT = 1000;
CREATE INDEX ix_organization_name ON organization (name);
GRANT UPDATE ON organization TO ${app};
