-- fund: each step of an obligation, by whom. Never updated, never deleted
CREATE TABLE fund_obligation_event (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  obligation_id BIGINT        NOT NULL,
  act           VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin,
  status        VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'after it',
  amount        DECIMAL(19,4) NULL COMMENT 'USD, without programme support costs',
  reason        VARCHAR(500)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  at            DATETIME(6)   NOT NULL COMMENT 'UTC',
  login         VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  role          VARCHAR(20)   NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT fk_fund_obligation_event FOREIGN KEY (obligation_id) REFERENCES fund_obligation (id)
);
