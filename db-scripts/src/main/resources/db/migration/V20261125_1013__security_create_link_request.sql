-- security: who asked for a link anew, for the throttle; never updated
CREATE TABLE account_link_request (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  login    VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'as typed',
  address  VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  asked_at DATETIME(6) NOT NULL COMMENT 'UTC',
  INDEX ix_account_link_request_login (login, asked_at),
  INDEX ix_account_link_request_address (address, asked_at)
);
