-- coverage: for each region its continent (or sample region); DAC regions by their map to M49
CREATE VIEW region_top AS
  SELECT r1.code AS code,
         CASE WHEN r1.parent IS NULL OR r1.parent = '001' THEN r1.code
              WHEN r2.parent = '001' THEN r2.code
              ELSE r3.code END AS top
    FROM region r1
    LEFT JOIN region r2 ON r2.code = r1.parent
    LEFT JOIN region r3 ON r3.code = r2.parent
   WHERE r1.kind <> 'DAC' AND r1.code <> '001';
