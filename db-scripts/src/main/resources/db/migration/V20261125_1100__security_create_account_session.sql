-- security: sessions of pages, so that a person can see and end them; the id itself stands in the server's session alone, here only its SHA-256
CREATE TABLE account_session (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref        CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  account_id BIGINT      NOT NULL,
  id_hash    CHAR(64)    NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'SHA-256, hexadecimal',
  way        VARCHAR(20) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'how it was signed in: PASSPHRASE, APP, LIST, RECOVERY, PROVIDER',
  started_at DATETIME(6) NOT NULL COMMENT 'UTC',
  seen_at    DATETIME(6) NOT NULL COMMENT 'UTC, to the minute',
  address    VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  browser    VARCHAR(80) NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'in words; empty when it does not say',
  ended_at   DATETIME(6) NULL COMMENT 'UTC',
  ended_by   VARCHAR(60) NULL COLLATE utf8mb4_nopad_bin COMMENT 'login',
  end_reason VARCHAR(20) NULL COLLATE utf8mb4_nopad_bin COMMENT 'SIGNED_OUT, REVOKED, PASSPHRASE, FACTOR, ADMINISTRATOR',
  CONSTRAINT uq_account_session_ref  UNIQUE (ref),
  CONSTRAINT uq_account_session_hash UNIQUE (id_hash),
  CONSTRAINT fk_account_session_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_SESSION_ENDED_FOR_A_REASON CHECK (
    (ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (end_reason IS NULL)),
  INDEX ix_account_session_open (account_id, ended_at, started_at)
);
GRANT UPDATE, DELETE ON account_session TO ${app};
