-- messages: a question or an answer. Rows are never updated or deleted.
CREATE TABLE thread_post (
  id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  thread_id BIGINT        NOT NULL,
  at        DATETIME(6)   NOT NULL COMMENT 'UTC',
  login     VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  name      VARCHAR(120)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'shown inside the own workspace alone (U-39)',
  role      VARCHAR(30)   NOT NULL COLLATE utf8mb4_nopad_bin,
  body      VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'state:XX or organization:O-...',
  text      VARCHAR(4000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  CONSTRAINT fk_thread_post_thread FOREIGN KEY (thread_id) REFERENCES thread (id),
  CONSTRAINT ck_POST_FITS CHECK (text <> ''),
  INDEX ix_thread_post_thread (thread_id, id)
);
