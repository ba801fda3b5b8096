-- reference: who published a rate, in words.
CREATE TABLE exchange_rate_source (
  code    VARCHAR(12)  COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
  name_en VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  name_fr VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL
);
