-- security: wrong passwords, for the throttle; never updated
CREATE TABLE sign_in_failure (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  login     VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  address   VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  failed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  INDEX ix_sign_in_failure_login (login, failed_at),
  INDEX ix_sign_in_failure_address (address, failed_at)
);
