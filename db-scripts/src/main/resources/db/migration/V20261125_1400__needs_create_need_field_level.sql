-- needs: fields that fewer people read than the need itself (U-23); a field without a row follows its need
CREATE TABLE need_field_level (
  need_id    BIGINT      NOT NULL,
  field      VARCHAR(12) NOT NULL COLLATE utf8mb4_nopad_bin,
  visibility VARCHAR(12) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'level of X-1, narrower than that of the need',
  PRIMARY KEY (need_id, field),
  CONSTRAINT fk_need_field_level_need FOREIGN KEY (need_id) REFERENCES need (id),
  CONSTRAINT ck_FIELD_OF_NEED    CHECK (field IN ('DESCRIPTION', 'ESTIMATE', 'BENEFICIARY')),
  CONSTRAINT ck_FIELD_NARROWER   CHECK (visibility IN ('PARTNERS', 'PARTIES', 'RESTRICTED', 'CONFIDENTIAL'))
);
GRANT UPDATE, DELETE ON need_field_level TO ${app};
