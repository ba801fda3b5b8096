-- needs: the register's own order, drafts first and then the last submission, with what decides on sight
ALTER TABLE need
  ADD COLUMN listed_at DATETIME(6) AS (COALESCE(submitted_at, TIMESTAMP'9999-12-31 00:00:00')) PERSISTENT COMMENT 'UTC, sorts the register',
  ADD INDEX ix_need_listed (listed_at, id, visibility, published, submitted, state_code, ref);
