-- travel: what agents asked for the passage (T-1). Never updated, never deleted: they are the proof
CREATE TABLE journey_quote (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  journey_id BIGINT        NOT NULL,
  number     INT           NOT NULL,
  agent      VARCHAR(120)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  contracted BOOLEAN       NOT NULL,
  quoted_on  DATE          NOT NULL,
  amount     DECIMAL(19,4) NOT NULL,
  currency   CHAR(3)       NOT NULL COLLATE utf8mb4_nopad_bin,
  usd        DECIMAL(19,4) NOT NULL COMMENT 'at the rate of the day of the quote',
  economy    BOOLEAN       NOT NULL,
  stops      INT           NOT NULL,
  hours      INT           NOT NULL,
  official   BOOLEAN       NOT NULL COMMENT 'for the official days alone (T-11)',
  at         DATETIME(6)   NOT NULL COMMENT 'UTC',
  login      VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT uq_journey_quote UNIQUE (journey_id, number),
  CONSTRAINT ck_FARE_IS_POSITIVE CHECK (amount > 0 AND usd > 0),
  CONSTRAINT fk_journey_quote FOREIGN KEY (journey_id) REFERENCES journey (id)
);
