-- reference: code lists of IATI, OECD-DAC and ISO as they are in use.
CREATE TABLE code_list_entry (
  list      VARCHAR(32)  COLLATE utf8mb4_nopad_bin NOT NULL,
  code      VARCHAR(24)  COLLATE utf8mb4_nopad_bin NOT NULL,
  name_en   VARCHAR(1000) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  name_fr   VARCHAR(1000) COLLATE utf8mb4_uca1400_ai_ci NULL,
  category  VARCHAR(24)  COLLATE utf8mb4_nopad_bin NULL,
  withdrawn BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'accepted on import, never offered',
  PRIMARY KEY (list, code)
);
