-- security: for whom and in which role a person works in the portal; one person may have several, each with its own sight (U-15).
-- A row is ended, never deleted: who spoke for a State on a past day stays known.
CREATE TABLE account_workspace (
  id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref              CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  account_id       BIGINT      NOT NULL,
  role             VARCHAR(30) NOT NULL COLLATE utf8mb4_nopad_bin,
  state_code       CHAR(2)     NULL COLLATE utf8mb4_nopad_bin COMMENT 'ISO 3166-1 alpha-2',
  organization_ref CHAR(9)     NULL COLLATE utf8mb4_nopad_bin,
  since            DATETIME(6) NOT NULL COMMENT 'UTC',
  given_by         VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'login, or name of the machine',
  ended_at         DATETIME(6) NULL COMMENT 'UTC',
  ended_by         VARCHAR(60) NULL COLLATE utf8mb4_nopad_bin COMMENT 'login',
  open_key         VARCHAR(60) NULL COLLATE utf8mb4_nopad_bin COMMENT 'role and body while it is open: at most once an account',
  CONSTRAINT uq_account_workspace_ref  UNIQUE (ref),
  CONSTRAINT uq_account_workspace_open UNIQUE (account_id, open_key),
  CONSTRAINT fk_account_workspace_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_ROLE_HAS_ITS_BODY CHECK (
    (role IN ('FOCAL_POINT', 'MISSION', 'CONTRIBUTOR')) = (state_code IS NOT NULL)
    AND (role IN ('PROVIDER_OFFICER', 'DONOR_OFFICER')) = (organization_ref IS NOT NULL)),
  CONSTRAINT ck_WORKSPACE_ENDED_BY_SOMEBODY CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  CONSTRAINT ck_WORKSPACE_IS_NEW CHECK ((ended_at IS NULL) = (open_key IS NOT NULL)),
  INDEX ix_account_workspace_role (role, state_code, organization_ref, ended_at)
);
GRANT UPDATE ON account_workspace TO ${app};
