-- needs: provisions a need is about
CREATE TABLE need_provision (
  need_id        BIGINT      NOT NULL,
  provision_code VARCHAR(16) NOT NULL COLLATE utf8mb4_nopad_bin,
  paragraph      VARCHAR(12) NOT NULL DEFAULT '' COLLATE utf8mb4_nopad_bin COMMENT 'as in 18(13); empty: the whole article',
  PRIMARY KEY (need_id, provision_code),
  CONSTRAINT fk_need_provision_need FOREIGN KEY (need_id) REFERENCES need (id),
  INDEX ix_need_provision_code (provision_code, need_id)
);
GRANT UPDATE, DELETE ON need_provision TO ${app};
