-- reference: LDC, LLDC and SIDS with the time a State stood on them.
CREATE TABLE state_list (
  state      CHAR(2)      COLLATE utf8mb4_nopad_bin NOT NULL,
  list       VARCHAR(4)   COLLATE utf8mb4_nopad_bin NOT NULL,
  valid_from DATE         NOT NULL COMMENT '1900-01-01: earlier than our records',
  valid_to   DATE         NULL COMMENT 'last day',
  source     VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  PRIMARY KEY (state, list, valid_from),
  CONSTRAINT fk_state_list_state FOREIGN KEY (state) REFERENCES state (code),
  CONSTRAINT ck_STATE_LIST CHECK (list IN ('LDC', 'LLDC', 'SIDS')),
  CONSTRAINT ck_LIST_PERIOD CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
