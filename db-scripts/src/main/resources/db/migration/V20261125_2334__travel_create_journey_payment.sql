-- travel: what was paid for a journey or came back, and why; the money itself is a posting of the fund. Never updated, never deleted
CREATE TABLE journey_payment (
  id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  journey_id    BIGINT         NOT NULL,
  kind          VARCHAR(20)    NOT NULL COLLATE utf8mb4_nopad_bin,
  back          BOOLEAN        NOT NULL COMMENT 'came back to the fund',
  amount        DECIMAL(19,4)  NOT NULL COMMENT 'as paid',
  currency      CHAR(3)        NOT NULL COLLATE utf8mb4_nopad_bin,
  usd           DECIMAL(19,4)  NOT NULL,
  rate          DECIMAL(19,8)  NOT NULL COMMENT 'units of the currency for 1 USD',
  rate_on       DATE           NOT NULL,
  paid_on       DATE           NOT NULL,
  posting       VARCHAR(20)    NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'ref in the journal of the fund',
  external_ref  VARCHAR(60)    NOT NULL COLLATE utf8mb4_nopad_bin,
  reason        VARCHAR(500)   NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  at            DATETIME(6)    NOT NULL COMMENT 'UTC',
  login         VARCHAR(60)    NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT ck_PAYMENT_IS_POSITIVE CHECK (amount > 0 AND usd > 0),
  CONSTRAINT fk_journey_payment FOREIGN KEY (journey_id) REFERENCES journey (id)
);
