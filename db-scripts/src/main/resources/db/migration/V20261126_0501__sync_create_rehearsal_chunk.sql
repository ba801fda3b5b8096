-- sync: the bytes of a file that is tried, in pieces of at most 1 MiB; they go with the rehearsal
CREATE TABLE sync_rehearsal_chunk (
  sync_rehearsal_id BIGINT     NOT NULL,
  number            INT        NOT NULL COMMENT 'from 0',
  bytes             MEDIUMBLOB NOT NULL,
  PRIMARY KEY (sync_rehearsal_id, number),
  CONSTRAINT fk_sync_rehearsal_chunk_rehearsal FOREIGN KEY (sync_rehearsal_id) REFERENCES sync_rehearsal (id) ON DELETE CASCADE
);
