-- security: a mailbox that a person named and has not shown yet to be his; only a hash of the link's secret is kept
CREATE TABLE mailbox_change (
  account_id  BIGINT       NOT NULL PRIMARY KEY,
  email       VARCHAR(254) NOT NULL COLLATE utf8mb4_nopad_bin,
  secret_hash CHAR(64)     NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'SHA-256, hexadecimal',
  expires_at  DATETIME(6)  NOT NULL COMMENT 'UTC',
  CONSTRAINT fk_mailbox_change_account FOREIGN KEY (account_id) REFERENCES account (id)
);
GRANT UPDATE, DELETE ON mailbox_change TO ${app};
