-- exchange: every attempt to tell a partner of a change, and what it answered. Erased after its life (privacy).
CREATE TABLE webhook_delivery (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  webhook_id  BIGINT      NOT NULL,
  purpose     VARCHAR(6)  COLLATE utf8mb4_nopad_bin NOT NULL,
  change_no   BIGINT      NULL COMMENT 'none for a test',
  kind        VARCHAR(8)  COLLATE utf8mb4_nopad_bin NULL,
  record_ref  CHAR(9)     COLLATE utf8mb4_nopad_bin NULL,
  act         VARCHAR(9)  COLLATE utf8mb4_nopad_bin NULL,
  sent_at     DATETIME(6) NOT NULL COMMENT 'UTC',
  took_ms     INT         NOT NULL,
  http_status SMALLINT    NULL COMMENT 'none when no answer came',
  fault       VARCHAR(20) COLLATE utf8mb4_nopad_bin NULL COMMENT 'none when it was delivered',
  CONSTRAINT fk_webhook_delivery_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id),
  CONSTRAINT ck_DELIVERY_PURPOSE CHECK (purpose IN ('EVENT', 'REPLAY', 'TEST')),
  CONSTRAINT ck_DELIVERY_ACT CHECK (act IN ('CREATED', 'CHANGED', 'WITHDRAWN')),
  INDEX ix_webhook_delivery_sent (webhook_id, sent_at),
  INDEX ix_webhook_delivery_age (sent_at)
);
GRANT DELETE ON webhook_delivery TO ${app};
