-- documents: the parts of a file that arrives, sealed, since nobody knows yet what it is
CREATE TABLE upload_piece (
  upload_id BIGINT     NOT NULL,
  from_byte BIGINT     NOT NULL,
  sealed    MEDIUMBLOB NOT NULL,
  PRIMARY KEY (upload_id, from_byte),
  CONSTRAINT fk_upload_piece_upload FOREIGN KEY (upload_id) REFERENCES upload (id) ON DELETE CASCADE
);
