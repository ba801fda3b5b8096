-- reference: fields of assistance agreed or proposed by the Conference.
CREATE TABLE area (
  code     VARCHAR(8)   COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
  list     VARCHAR(8)   COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'PRIORITY or PROPOSAL',
  parent   VARCHAR(8)   COLLATE utf8mb4_nopad_bin NULL,
  position SMALLINT     NOT NULL,
  name_en  VARCHAR(400) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  name_fr  VARCHAR(400) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  source   VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  CONSTRAINT uq_area_position UNIQUE (position),
  CONSTRAINT fk_area_parent FOREIGN KEY (parent) REFERENCES area (code),
  CONSTRAINT ck_AREA_LIST CHECK (list IN ('PRIORITY', 'PROPOSAL'))
);
