-- exchange: what the portal held before it had a feed is told of, too.
INSERT INTO change_mark (kind, record_id) SELECT 'PROJECT', p.id FROM project p ORDER BY p.id;
