-- directory: who speaks for a State in a function, one at a time (B-1); the unique key holds it. Ended ones stay as history.
CREATE TABLE focal_point (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref        CHAR(9)      NOT NULL COLLATE utf8mb4_nopad_bin,
  state_code CHAR(2)      NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'ISO 3166-1 alpha-2',
  duty       VARCHAR(12)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'INFORMATION, REVIEW or NEEDS',
  name       VARCHAR(120) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  office     VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  email      VARCHAR(254) NOT NULL COLLATE utf8mb4_nopad_bin,
  phone      VARCHAR(40)  NOT NULL COLLATE utf8mb4_nopad_bin,
  login      VARCHAR(60)  NULL COLLATE utf8mb4_nopad_bin COMMENT 'account, where there is one',
  since      DATE         NOT NULL,
  until      DATE         NULL COMMENT 'day on which it ended',
  note_ref   CHAR(9)      NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'note verbale that appoints',
  ended_by   CHAR(9)      NULL COLLATE utf8mb4_nopad_bin COMMENT 'note verbale that ends it',
  recorded_at DATETIME(6) NOT NULL COMMENT 'UTC',
  active     TINYINT      GENERATED ALWAYS AS (CASE WHEN until IS NULL THEN 1 END) PERSISTENT,
  CONSTRAINT uq_focal_point_ref     UNIQUE (ref),
  CONSTRAINT uq_ONE_FOCAL_POINT     UNIQUE (state_code, duty, active),
  CONSTRAINT ck_SUCCESSOR_FOLLOWS   CHECK (until IS NULL OR until >= since),
  CONSTRAINT ck_FOCAL_POINT_DUTY    CHECK (duty IN ('INFORMATION', 'REVIEW', 'NEEDS')),
  INDEX ix_focal_point_login (login)
);
GRANT UPDATE ON focal_point TO ${app};
