-- sync: the bytes of a payload in pieces of at most 1 MiB, so that neither side ever holds a whole file
CREATE TABLE payload_chunk (
  payload_id BIGINT     NOT NULL,
  number     INT        NOT NULL COMMENT 'from 0',
  bytes      MEDIUMBLOB NOT NULL,
  PRIMARY KEY (payload_id, number),
  CONSTRAINT fk_payload_chunk_payload FOREIGN KEY (payload_id) REFERENCES payload (id)
);
