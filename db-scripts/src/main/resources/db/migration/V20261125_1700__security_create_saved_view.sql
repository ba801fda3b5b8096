-- security: lists as a person wants them again: filters, sort and columns of a page, under a name of one's own
CREATE TABLE saved_view (
  id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  login    VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  page     VARCHAR(100)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'path',
  name     VARCHAR(80)   NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  query    VARCHAR(1000) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'beginning with ?, or empty',
  saved_at DATETIME(6)   NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_saved_view_name UNIQUE (login, page, name)
);
GRANT UPDATE, DELETE ON saved_view TO ${app};
