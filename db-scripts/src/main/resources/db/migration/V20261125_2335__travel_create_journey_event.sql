-- travel: each step of a journey, by whom. Never updated, never deleted
CREATE TABLE journey_event (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  journey_id BIGINT       NOT NULL,
  act        VARCHAR(20)  NOT NULL COLLATE utf8mb4_nopad_bin,
  status     VARCHAR(20)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'after it',
  reason     VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  at         DATETIME(6)  NOT NULL COMMENT 'UTC',
  login      VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  role       VARCHAR(20)  NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT fk_journey_event FOREIGN KEY (journey_id) REFERENCES journey (id)
);
