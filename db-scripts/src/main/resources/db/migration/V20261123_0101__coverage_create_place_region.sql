-- coverage: where a place of a project lies: a State in its region, a region in itself, a DAC region where its map says
CREATE VIEW place_region AS
  SELECT 'STATE' AS kind, s.code AS code, s.region AS sub, t.top AS top
    FROM state s JOIN region_top t ON t.code = s.region
  UNION ALL
  SELECT 'REGION', t.code, t.code, t.top FROM region_top t
  UNION ALL
  SELECT 'REGION', m.dac_code, m.m49_code, t.top
    FROM region_map m JOIN region_top t ON t.code = m.m49_code;
