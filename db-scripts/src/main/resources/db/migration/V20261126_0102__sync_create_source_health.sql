-- sync: how it stands with fetching from a source; one fetch at a time holds it
CREATE TABLE source_health (
  source_id     BIGINT       NOT NULL PRIMARY KEY,
  next_at       DATETIME(6)  NULL COMMENT 'UTC; when it is fetched next',
  tried_at      DATETIME(6)  NULL COMMENT 'UTC',
  succeeded_at  DATETIME(6)  NULL COMMENT 'UTC; fetched, changed or not',
  data_at       DATETIME(6)  NULL COMMENT 'UTC; when the latest file that was accepted came in',
  failures      INT          NOT NULL DEFAULT 0 COMMENT 'in a row',
  fault         VARCHAR(30)  COLLATE utf8mb4_nopad_bin NULL COMMENT 'of the latest try',
  detail        VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NULL,
  rests_until   DATETIME(6)  NULL COMMENT 'UTC; nobody asks the partner before, but by hand',
  etag          VARCHAR(300) COLLATE utf8mb4_nopad_bin NULL,
  last_modified VARCHAR(60)  COLLATE utf8mb4_nopad_bin NULL,
  holder        CHAR(36)     COLLATE utf8mb4_nopad_bin NULL COMMENT 'the one fetch that is at work',
  held_until    DATETIME(6)  NULL COMMENT 'UTC; a node that died loses it by the clock',
  CONSTRAINT fk_source_health_source FOREIGN KEY (source_id) REFERENCES source (id),
  INDEX ix_source_health_next (next_at)
);
GRANT UPDATE ON source_health TO ${app};
INSERT INTO source_health (source_id) SELECT id FROM source;
