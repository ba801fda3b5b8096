-- reference: a provision is an article of an instrument; paragraphs are named where a provision is used.
CREATE TABLE provision (
  code       VARCHAR(16)  COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY COMMENT 'instrument-article',
  instrument VARCHAR(8)   COLLATE utf8mb4_nopad_bin NOT NULL,
  article    SMALLINT     NOT NULL,
  kind       CHAR(1)      COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'G general, S substantive, I institutional, F final clauses',
  duty       VARCHAR(24)  COLLATE utf8mb4_nopad_bin NULL COMMENT 'MUST, MUST_IF_LAW_PERMITS, CONSIDER, MAY',
  duty_note  VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NULL COMMENT 'paragraphs with another duty',
  cluster    VARCHAR(4)   COLLATE utf8mb4_nopad_bin NULL,
  plain_en   VARCHAR(600) COLLATE utf8mb4_uca1400_ai_ci NULL COMMENT 'one plain sentence',
  plain_fr   VARCHAR(600) COLLATE utf8mb4_uca1400_ai_ci NULL,
  CONSTRAINT uq_provision_article UNIQUE (instrument, article),
  CONSTRAINT fk_provision_instrument FOREIGN KEY (instrument) REFERENCES instrument (code),
  CONSTRAINT fk_provision_cluster FOREIGN KEY (cluster) REFERENCES cluster (code),
  CONSTRAINT ck_PROVISION_KIND CHECK (kind IN ('G', 'S', 'I', 'F')),
  CONSTRAINT ck_PROVISION_DUTY CHECK (duty IN ('MUST', 'MUST_IF_LAW_PERMITS', 'CONSIDER', 'MAY')),
  CONSTRAINT ck_PROVISION_CODE CHECK (code = CONCAT(instrument, '-', article))
);
CREATE INDEX ix_provision_cluster ON provision (cluster);
