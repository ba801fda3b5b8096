-- needs: types of assistance wished for
CREATE TABLE need_assistance (
  need_id    BIGINT      NOT NULL,
  assistance VARCHAR(24) NOT NULL COLLATE utf8mb4_nopad_bin,
  PRIMARY KEY (need_id, assistance),
  CONSTRAINT fk_need_assistance_need FOREIGN KEY (need_id) REFERENCES need (id),
  INDEX ix_need_assistance_code (assistance, need_id)
);
GRANT UPDATE, DELETE ON need_assistance TO ${app};
