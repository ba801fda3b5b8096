-- subsistence: places for which rates are published. A place is known from the first file that names it; its row is never changed.
CREATE TABLE subsistence_place (
  code CHAR(6)      COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY COMMENT 'ISO 3166 country, hyphen, three letters or digits; OTH is elsewhere in the country',
  name VARCHAR(100) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  zone VARCHAR(50)  COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'IANA time zone'
);
