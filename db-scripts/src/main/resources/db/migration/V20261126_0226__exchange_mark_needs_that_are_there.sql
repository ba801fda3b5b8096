-- exchange: the same of needs that were opened.
INSERT INTO change_mark (kind, record_id) SELECT 'NEED', n.id FROM need n WHERE n.published = TRUE ORDER BY n.id;
