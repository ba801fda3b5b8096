-- messages: questions and answers between a State and one provider about one need or project. Rows are never updated or deleted.
CREATE TABLE thread (
  id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref              CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  record_ref       CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  state_code       CHAR(2)     NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'ISO 3166-1 alpha-2',
  organization_ref CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  opened_at        DATETIME(6) NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_thread_ref   UNIQUE (ref),
  CONSTRAINT uq_thread_sides UNIQUE (record_ref, state_code, organization_ref)
);
