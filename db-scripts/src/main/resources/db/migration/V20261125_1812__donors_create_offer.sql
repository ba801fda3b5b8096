-- donors: what a body could provide (U-35, S3 64). A change is a new edition of the row; what is withdrawn stays.
CREATE TABLE offer (
  id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version          INT           NOT NULL,
  ref              CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  organization_ref CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  kind             VARCHAR(12)   NOT NULL COLLATE utf8mb4_nopad_bin,
  title            VARCHAR(200)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  description      VARCHAR(4000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  languages        VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'BCP 47, joined by a comma',
  valid_from       DATE          NOT NULL,
  valid_until      DATE          NOT NULL,
  valuation        VARCHAR(12)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'NONE, MARKET, COST or AGREED',
  amount           DECIMAL(19,4) NULL,
  currency         CHAR(3)       NULL COLLATE utf8mb4_nopad_bin COMMENT 'ISO 4217',
  withdrawn_at     DATETIME(6)   NULL COMMENT 'UTC',
  created_at       DATETIME(6)   NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_offer_ref UNIQUE (ref),
  CONSTRAINT ck_OFFER_PERIOD CHECK (valid_until >= valid_from),
  CONSTRAINT ck_VALUE_HAS_METHOD CHECK ((valuation = 'NONE') = (amount IS NULL) AND (amount IS NULL) = (currency IS NULL)),
  INDEX ix_offer_organization (organization_ref, id)
);
GRANT UPDATE ON offer TO ${app};
