-- needs: the register by title and by submission, with what decides on sight
ALTER TABLE need
  DROP INDEX ix_need_title,
  ADD INDEX ix_need_title (title, id, visibility, published, submitted, state_code, ref),
  ADD INDEX ix_need_submitted (submitted_at, id, visibility, published, submitted, state_code, ref);
