-- reference: States and the regional organization that can be parties.
CREATE TABLE state (
  code           CHAR(2)     COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY COMMENT 'ISO 3166-1 alpha-2',
  alpha3         CHAR(3)     COLLATE utf8mb4_nopad_bin NULL,
  m49            CHAR(3)     COLLATE utf8mb4_nopad_bin NULL COMMENT 'three digits, zeros kept',
  un_group       VARCHAR(20) COLLATE utf8mb4_nopad_bin NULL COMMENT 'regional group; for lots',
  also_group     VARCHAR(20) COLLATE utf8mb4_nopad_bin NULL COMMENT 'second regional group of the State',
  election_group VARCHAR(20) COLLATE utf8mb4_nopad_bin NULL COMMENT 'group it is counted with in elections',
  region         VARCHAR(8)  COLLATE utf8mb4_nopad_bin NULL COMMENT 'smallest M49 region',
  kind           VARCHAR(12) COLLATE utf8mb4_nopad_bin NOT NULL,
  CONSTRAINT uq_state_alpha3 UNIQUE (alpha3),
  CONSTRAINT uq_state_m49 UNIQUE (m49),
  CONSTRAINT fk_state_region FOREIGN KEY (region) REFERENCES region (code),
  CONSTRAINT ck_STATE_KIND CHECK (kind IN ('MEMBER', 'NON_MEMBER', 'REIO', 'SAMPLE')),
  CONSTRAINT ck_STATE_GROUP CHECK (un_group IN ('AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG')
    AND also_group IN ('AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG')
    AND election_group IN ('AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'))
);
