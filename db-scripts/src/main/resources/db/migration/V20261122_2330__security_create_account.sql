-- security: a person's account; one login, one role, one State or organization
CREATE TABLE account (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version          INT          NOT NULL,
  login            VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  display_name     VARCHAR(120) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  password_hash    VARCHAR(200) NOT NULL COLLATE utf8mb4_nopad_bin,
  role             VARCHAR(30)  NOT NULL COLLATE utf8mb4_nopad_bin,
  state_code       CHAR(2)      NULL COLLATE utf8mb4_nopad_bin COMMENT 'ISO 3166-1 alpha-2',
  organization_ref CHAR(9)      NULL COLLATE utf8mb4_nopad_bin,
  language         VARCHAR(10)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'BCP 47',
  active           BOOLEAN      NOT NULL,
  created_at       DATETIME(6)  NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_account_login UNIQUE (login)
);
GRANT UPDATE, DELETE ON account TO ${app};
