-- reference: recipient codes of sources that are no State of our table; names reviewed, with a footnote.
CREATE TABLE named_area (
  code    CHAR(2)      COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
  name_en VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  name_fr VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  note_en VARCHAR(600) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  note_fr VARCHAR(600) COLLATE utf8mb4_uca1400_ai_ci NOT NULL
);
