-- exchange: where a partner wants to be told of changes, how far it was told, and how that went. The row is the lease of the one node that sends.
CREATE TABLE webhook (
  id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref              CHAR(9)       COLLATE utf8mb4_nopad_bin NOT NULL,
  organization_ref CHAR(9)       COLLATE utf8mb4_nopad_bin NULL COMMENT 'whose it is; the portal''s own without one',
  name             VARCHAR(120)  COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  address          VARCHAR(1000) COLLATE utf8mb4_nopad_bin NOT NULL,
  kind             VARCHAR(8)    COLLATE utf8mb4_nopad_bin NULL COMMENT 'records of this kind only',
  sent_no          BIGINT        NOT NULL COMMENT 'last change that was delivered',
  created_at       DATETIME(6)   NOT NULL COMMENT 'UTC',
  pause_reason     VARCHAR(8)    COLLATE utf8mb4_nopad_bin NULL COMMENT 'why nothing is sent',
  failures         INT           NOT NULL DEFAULT 0 COMMENT 'in a row',
  fault            VARCHAR(20)   COLLATE utf8mb4_nopad_bin NULL,
  http_status      SMALLINT      NULL,
  tried_at         DATETIME(6)   NULL COMMENT 'UTC',
  succeeded_at     DATETIME(6)   NULL COMMENT 'UTC',
  next_at          DATETIME(6)   NOT NULL COMMENT 'UTC, nothing is sent before',
  holder           CHAR(36)      COLLATE utf8mb4_nopad_bin NULL COMMENT 'who sends now',
  held_until       DATETIME(6)   NULL COMMENT 'UTC',
  CONSTRAINT uq_webhook_ref UNIQUE (ref),
  CONSTRAINT ck_WEBHOOK_KIND CHECK (kind IN ('PROJECT', 'NEED')),
  CONSTRAINT ck_WEBHOOK_PAUSE CHECK (pause_reason IN ('HAND', 'FAILURES', 'GONE')),
  INDEX ix_webhook_organization (organization_ref)
);
GRANT UPDATE, DELETE ON webhook TO ${app};
