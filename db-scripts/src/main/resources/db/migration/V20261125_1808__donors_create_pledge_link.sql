-- donors: needs and projects that a pledge is meant for (D-8)
CREATE TABLE pledge_link (
  pledge_id  BIGINT  NOT NULL,
  record_ref CHAR(9) NOT NULL COLLATE utf8mb4_nopad_bin,
  PRIMARY KEY (pledge_id, record_ref),
  CONSTRAINT fk_pledge_link_pledge FOREIGN KEY (pledge_id) REFERENCES pledge (id),
  INDEX ix_pledge_link_record (record_ref)
);
GRANT DELETE ON pledge_link TO ${app};
