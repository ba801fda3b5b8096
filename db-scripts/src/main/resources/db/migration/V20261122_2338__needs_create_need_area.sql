-- needs: priority and proposal areas the State itself names
CREATE TABLE need_area (
  need_id BIGINT     NOT NULL,
  area    VARCHAR(8) NOT NULL COLLATE utf8mb4_nopad_bin,
  PRIMARY KEY (need_id, area),
  CONSTRAINT fk_need_area_need FOREIGN KEY (need_id) REFERENCES need (id),
  INDEX ix_need_area_area (area, need_id)
);
GRANT UPDATE, DELETE ON need_area TO ${app};
