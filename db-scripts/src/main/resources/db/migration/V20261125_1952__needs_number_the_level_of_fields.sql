-- needs: levels of fields as numbers, as those of needs; the index answers whether there is any field of a level
ALTER TABLE need_field_level
  ADD COLUMN sight TINYINT AS (NULLIF(FIELD(visibility, 'PUBLIC', 'PARTNERS', 'PARTIES', 'RESTRICTED', 'CONFIDENTIAL'), 0)) PERSISTENT COMMENT 'level of X-1: 1 PUBLIC to 5 CONFIDENTIAL',
  ADD INDEX ix_need_field_level_sight (field, sight, need_id);
