-- exchange: secrets that events are signed with, sealed; after a change the one before signs, too, until it ends.
CREATE TABLE webhook_secret (
  id         BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  webhook_id BIGINT         NOT NULL,
  sealed     VARBINARY(200) NOT NULL,
  made_at    DATETIME(6)    NOT NULL COMMENT 'UTC',
  ends_at    DATETIME(6)    NULL COMMENT 'UTC, when another took its place',
  CONSTRAINT fk_webhook_secret_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id)
);
GRANT UPDATE, DELETE ON webhook_secret TO ${app};
