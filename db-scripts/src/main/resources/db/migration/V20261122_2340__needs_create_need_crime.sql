-- needs: crime types a need is about
CREATE TABLE need_crime (
  need_id BIGINT      NOT NULL,
  crime   VARCHAR(24) NOT NULL COLLATE utf8mb4_nopad_bin,
  PRIMARY KEY (need_id, crime),
  CONSTRAINT fk_need_crime_need FOREIGN KEY (need_id) REFERENCES need (id),
  INDEX ix_need_crime_code (crime, need_id)
);
GRANT UPDATE, DELETE ON need_crime TO ${app};
