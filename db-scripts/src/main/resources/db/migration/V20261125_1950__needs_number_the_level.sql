-- needs: the level as a number, which the predicate of what a reader sees compares more cheaply than its name; empty as long as the State chose none.
-- The indexes hold all that decides on sight, so that needs are counted without their rows
ALTER TABLE need
  ADD COLUMN sight TINYINT AS (NULLIF(FIELD(visibility, 'PUBLIC', 'PARTNERS', 'PARTIES', 'RESTRICTED', 'CONFIDENTIAL'), 0)) PERSISTENT COMMENT 'level of X-1: 1 PUBLIC to 5 CONFIDENTIAL',
  DROP INDEX ix_need_title,
  DROP INDEX ix_need_submitted,
  DROP INDEX ix_need_listed,
  DROP INDEX ix_need_status,
  DROP INDEX ix_need_state,
  ADD INDEX ix_need_title (title, id, sight, published, submitted, state_code, ref),
  ADD INDEX ix_need_submitted (submitted_at, id, sight, published, submitted, state_code, ref),
  ADD INDEX ix_need_listed (listed_at, id, sight, published, submitted, state_code, ref),
  ADD INDEX ix_need_status (status, published, sight, submitted, state_code, ref, opened_at),
  ADD INDEX ix_need_state (state_code, status, published, sight, submitted, ref);
