-- books: a row of such a list: what the official books keep for a cost. Never updated, never deleted
CREATE TABLE books_commitment (
  list_id      BIGINT        NOT NULL,
  number       INT           NOT NULL COMMENT 'of the row in the file; the heading is 1',
  opened_on    DATE          NOT NULL,
  external_ref VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  text         VARCHAR(500)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  amount       DECIMAL(19,4) NOT NULL COMMENT 'USD that are still kept',
  PRIMARY KEY (list_id, number),
  CONSTRAINT fk_books_commitment_list FOREIGN KEY (list_id) REFERENCES books_commitment_list (id),
  CONSTRAINT ck_COMMITMENT_IS_POSITIVE CHECK (amount > 0)
);
