-- reference: units of a currency per 1 USD. Rows are never changed; a correction is a new revision with a reason.
CREATE TABLE exchange_rate (
  currency     CHAR(3)        COLLATE utf8mb4_nopad_bin NOT NULL,
  effective_on DATE           NOT NULL,
  revision     SMALLINT       NOT NULL DEFAULT 0,
  rate         DECIMAL(28,12) NOT NULL,
  source       VARCHAR(12)    COLLATE utf8mb4_nopad_bin NOT NULL,
  reason       VARCHAR(300)   COLLATE utf8mb4_uca1400_ai_ci NULL,
  PRIMARY KEY (currency, effective_on, revision),
  CONSTRAINT fk_exchange_rate_currency FOREIGN KEY (currency) REFERENCES currency (code),
  CONSTRAINT fk_exchange_rate_source FOREIGN KEY (source) REFERENCES exchange_rate_source (code),
  CONSTRAINT ck_RATE_IS_POSITIVE CHECK (rate > 0),
  CONSTRAINT ck_CORRECTION_HAS_REASON CHECK (revision = 0 OR reason IS NOT NULL)
);
