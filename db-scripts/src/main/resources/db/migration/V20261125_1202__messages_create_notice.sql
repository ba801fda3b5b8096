-- messages: what a person is told in the portal, in one workspace. No text of a record stands here.
CREATE TABLE notice (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref         CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  login       VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  body        VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'state:XX, organization:O-... or empty: the Secretariat',
  kind        VARCHAR(30) NOT NULL COLLATE utf8mb4_nopad_bin,
  kind_group  VARCHAR(30) NOT NULL COLLATE utf8mb4_nopad_bin,
  record_ref  VARCHAR(9)  NOT NULL COLLATE utf8mb4_nopad_bin,
  facts       VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'a code, never words of a record',
  from_role   VARCHAR(30) NOT NULL COLLATE utf8mb4_nopad_bin,
  from_body   VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  at          DATETIME(6) NOT NULL COMMENT 'UTC',
  read_at     DATETIME(6) NULL COMMENT 'UTC',
  digested_at DATETIME(6) NULL COMMENT 'UTC; from then on no letter is due for it',
  CONSTRAINT uq_notice_ref UNIQUE (ref),
  INDEX ix_notice_login (login, body, read_at, id),
  INDEX ix_notice_record (record_ref, kind, at),
  INDEX ix_notice_digested_at (digested_at, login)
);
GRANT UPDATE, DELETE ON notice TO ${app};
