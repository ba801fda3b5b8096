-- reference: the four thematic bundles of articles of the review mechanism.
CREATE TABLE cluster (
  code     VARCHAR(4)   COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
  position TINYINT      NOT NULL,
  name_en  VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  name_fr  VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  CONSTRAINT uq_cluster_position UNIQUE (position)
);
