-- reference: currencies and the digits ISO 4217 gives them.
CREATE TABLE currency (
  code    CHAR(3)      COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
  name_en VARCHAR(120) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  name_fr VARCHAR(120) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  digits  TINYINT      NOT NULL,
  withdrawn BOOLEAN    NOT NULL DEFAULT FALSE,
  CONSTRAINT ck_CURRENCY_DIGITS CHECK (digits BETWEEN 0 AND 4)
);
