-- sync: what the portal signs in with at a partner, sealed; no page, no API and no trail shows it
CREATE TABLE source_secret (
  source_id BIGINT         NOT NULL PRIMARY KEY,
  sealed    VARBINARY(2100) NOT NULL COMMENT 'opened by the portal''s secret alone',
  kept_at   DATETIME(6)    NOT NULL COMMENT 'UTC',
  CONSTRAINT fk_source_secret_source FOREIGN KEY (source_id) REFERENCES source (id)
);
GRANT UPDATE, DELETE ON source_secret TO ${app};
