-- projects: history of links between needs and projects. Rows are never updated or deleted.
CREATE TABLE need_link_event (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  link_id   BIGINT      NOT NULL,
  at        DATETIME(6) NOT NULL COMMENT 'UTC',
  login     VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  role      VARCHAR(30) NOT NULL COLLATE utf8mb4_nopad_bin,
  body      VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'state:XX, organization:O-... or secretariat',
  act       VARCHAR(20) NOT NULL COLLATE utf8mb4_nopad_bin,
  old_value VARCHAR(40) NOT NULL COLLATE utf8mb4_nopad_bin,
  new_value VARCHAR(40) NOT NULL COLLATE utf8mb4_nopad_bin,
  CONSTRAINT fk_need_link_event_link FOREIGN KEY (link_id) REFERENCES need_link (id),
  INDEX ix_need_link_event_link (link_id, id)
);
