-- needs: what a kind of reader sees by the level alone is counted in an index that holds nothing else
ALTER TABLE need
  ADD INDEX ix_need_published (published, sight),
  ADD INDEX ix_need_submitted_sight (submitted, sight);
