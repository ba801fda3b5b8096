-- donors: what became of money that came: for which instalment, held, in suspense, given back. Never changed.
CREATE TABLE receipt_move (
  id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  receipt_id    BIGINT         NOT NULL,
  kind          VARCHAR(14)    NOT NULL COLLATE utf8mb4_nopad_bin,
  donor_id      BIGINT         NULL COMMENT 'empty while the sender is not known',
  pledge_id     BIGINT         NULL,
  number        SMALLINT       NULL COMMENT 'of the instalment',
  received      DECIMAL(19,4)  NOT NULL COMMENT 'in the currency of the receipt',
  settled       DECIMAL(19,4)  NOT NULL COMMENT 'in the currency of the pledge; 0 without one',
  usd           DECIMAL(19,4)  NOT NULL COMMENT 'at the rate of receipt',
  pledge_rate   DECIMAL(28,12) NULL COMMENT 'units of the currency of the pledge per 1 USD, where it is another one',
  pledge_currency CHAR(3)      NULL COLLATE utf8mb4_nopad_bin,
  pledge_rate_on  DATE         NULL,
  pledge_rate_revision SMALLINT NULL,
  moved_on      DATE           NOT NULL,
  reason        VARCHAR(1000)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  login         VARCHAR(60)    NOT NULL COLLATE utf8mb4_nopad_bin,
  at            DATETIME(6)    NOT NULL COMMENT 'UTC',
  CONSTRAINT fk_receipt_move_receipt FOREIGN KEY (receipt_id) REFERENCES receipt (id),
  CONSTRAINT fk_receipt_move_donor FOREIGN KEY (donor_id) REFERENCES donor (id),
  CONSTRAINT fk_receipt_move_instalment FOREIGN KEY (pledge_id, number) REFERENCES instalment (pledge_id, number),
  CONSTRAINT fk_receipt_move_rate FOREIGN KEY (pledge_currency, pledge_rate_on, pledge_rate_revision)
    REFERENCES exchange_rate (currency, effective_on, revision),
  CONSTRAINT ck_MOVE_IS_POSITIVE CHECK (received > 0 AND usd >= 0 AND settled >= 0),
  CONSTRAINT ck_MOVE_HAS_ITS_PLEDGE CHECK ((pledge_id IS NULL) = (number IS NULL) AND (pledge_id IS NULL) = (settled = 0)),
  INDEX ix_receipt_move_pledge (pledge_id, number),
  INDEX ix_receipt_move_donor (donor_id, moved_on)
);
