-- calls: the bytes of an expert's paper in sealed pieces of 1 MiB
CREATE TABLE expert_paper_chunk (
  paper_id BIGINT     NOT NULL,
  number   INT        NOT NULL,
  sealed   MEDIUMBLOB NOT NULL,
  PRIMARY KEY (paper_id, number),
  CONSTRAINT fk_expert_paper_chunk_paper FOREIGN KEY (paper_id) REFERENCES expert_paper (id)
);
GRANT DELETE ON expert_paper_chunk TO ${app};
