-- documents: the bytes of a file in pieces of at most 1 MiB. Never updated or deleted.
CREATE TABLE document_chunk (
  document_id BIGINT     NOT NULL,
  number      INT        NOT NULL COMMENT 'from 0',
  bytes       MEDIUMBLOB NOT NULL,
  PRIMARY KEY (document_id, number),
  CONSTRAINT fk_document_chunk_document FOREIGN KEY (document_id) REFERENCES document (id)
);
