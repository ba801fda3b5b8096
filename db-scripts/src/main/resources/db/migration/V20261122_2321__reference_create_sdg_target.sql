-- reference: targets of the Sustainable Development Goals that the portal carries.
CREATE TABLE sdg_target (
  code     VARCHAR(8)   COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
  position SMALLINT     NOT NULL,
  name_en  VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  name_fr  VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL
);
