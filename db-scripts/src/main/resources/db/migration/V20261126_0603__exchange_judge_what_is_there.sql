-- exchange: what was told of before is looked at once more, to learn which projects no file can hold.
INSERT INTO change_mark (kind, record_id) SELECT 'PROJECT', r.record_id FROM record_change r
WHERE r.kind = 'PROJECT' AND r.shown = TRUE ORDER BY r.record_id;
