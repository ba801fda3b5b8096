-- directory: an organization may own several identifiers, with dates; an identifier names one organization.
CREATE TABLE organization_identifier (
  identifier      VARCHAR(150) COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
  organization_id BIGINT       NOT NULL,
  valid_from      DATE         NULL COMMENT 'empty: not known',
  valid_to        DATE         NULL COMMENT 'last day',
  evidence        VARCHAR(12)  COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'IN_USE, BY_RULE, TO_VERIFY, LOCAL, REPORTED',
  CONSTRAINT fk_organization_identifier_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT ck_IDENTIFIER_EVIDENCE CHECK (evidence IN ('IN_USE', 'BY_RULE', 'TO_VERIFY', 'LOCAL', 'REPORTED')),
  CONSTRAINT ck_IDENTIFIER_PERIOD CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
);
CREATE INDEX ix_organization_identifier_organization ON organization_identifier (organization_id);
GRANT UPDATE ON organization_identifier TO ${app};
