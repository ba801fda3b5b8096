-- needs: a text carries the level of its field, so that a search asks no other table of it; empty where the field follows its need
ALTER TABLE need_text ADD COLUMN sight TINYINT NULL COMMENT 'level of the field as a number, see need_field_level';
UPDATE need_text t JOIN need_field_level f ON f.need_id = t.need_id AND f.field = t.field SET t.sight = f.sight;
