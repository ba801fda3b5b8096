-- security: what a person signs in with beside the passphrase: an authenticator application, or a printed list of codes (U-10)
CREATE TABLE second_factor (
  account_id  BIGINT         NOT NULL PRIMARY KEY,
  kind        VARCHAR(10)    NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'APP or LIST',
  secret      VARBINARY(200) NULL COMMENT 'AES-GCM: nonce, then the sealed secret',
  last_step   BIGINT         NOT NULL COMMENT '30 s steps since 1970: the last one whose code was accepted; -1 before the first',
  enrolled_at DATETIME(6)    NOT NULL COMMENT 'UTC',
  CONSTRAINT fk_second_factor_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_APP_HAS_SECRET CHECK ((kind = 'APP') = (secret IS NOT NULL))
);
GRANT UPDATE, DELETE ON second_factor TO ${app};
