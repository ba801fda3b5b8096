-- reference: articles of UNTOC and UNCAC on the same subject.
CREATE TABLE provision_pair (
  code       VARCHAR(16)  COLLATE utf8mb4_nopad_bin NOT NULL,
  other_code VARCHAR(16)  COLLATE utf8mb4_nopad_bin NOT NULL,
  relation   CHAR(1)      COLLATE utf8mb4_nopad_bin NOT NULL COMMENT '= in essence identical, ~ same subject, materially different',
  note_en    VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NULL,
  note_fr    VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NULL,
  PRIMARY KEY (code, other_code),
  CONSTRAINT fk_provision_pair_code FOREIGN KEY (code) REFERENCES provision (code),
  CONSTRAINT fk_provision_pair_other FOREIGN KEY (other_code) REFERENCES provision (code),
  CONSTRAINT ck_PAIR_RELATION CHECK (relation IN ('=', '~')),
  CONSTRAINT ck_PAIR_OF_TWO CHECK (code <> other_code)
);
CREATE INDEX ix_provision_pair_other ON provision_pair (other_code);
