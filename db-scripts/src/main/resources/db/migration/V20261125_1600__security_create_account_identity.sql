-- security: whom an organization's own sign-in stands for here. A row is unlinked, never deleted while the account lives, so that
-- it stays known who could sign in how on a past day.
CREATE TABLE account_identity (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref         CHAR(9)      NOT NULL COLLATE utf8mb4_nopad_bin,
  account_id  BIGINT       NOT NULL,
  issuer      VARCHAR(200) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'who says so, as it writes itself',
  subject     VARCHAR(255) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'its key of the person',
  linked_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  linked_by   VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'login',
  used_at     DATETIME(6)  NULL COMMENT 'UTC, last sign-in',
  unlinked_at DATETIME(6)  NULL COMMENT 'UTC',
  unlinked_by VARCHAR(60)  NULL COLLATE utf8mb4_nopad_bin COMMENT 'login',
  live        TINYINT GENERATED ALWAYS AS (IF(unlinked_at IS NULL, 1, NULL)) STORED COMMENT '1 while it is linked, else nothing',
  CONSTRAINT uq_account_identity_ref  UNIQUE (ref),
  CONSTRAINT uq_account_identity_live UNIQUE (issuer, subject, live),
  CONSTRAINT fk_account_identity_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_IDENTITY_UNLINKED_BY_SOMEBODY CHECK ((unlinked_at IS NULL) = (unlinked_by IS NULL)),
  INDEX ix_account_identity_account (account_id, unlinked_at)
);
GRANT UPDATE, DELETE ON account_identity TO ${app};
