-- reference: names States went by, for older documents.
CREATE TABLE state_former_name (
  code       CHAR(2)      COLLATE utf8mb4_nopad_bin NOT NULL,
  name       VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  used_until DATE         NULL COMMENT 'last day; empty: not known',
  PRIMARY KEY (code, name),
  CONSTRAINT fk_state_former_name_code FOREIGN KEY (code) REFERENCES state (code)
);
