-- needs: title, description and beneficiary in the language they were written in, translations beside them (U-8)
CREATE TABLE need_text (
  need_id    BIGINT      NOT NULL,
  field      VARCHAR(12) NOT NULL COLLATE utf8mb4_nopad_bin,
  lang       VARCHAR(8)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'BCP 47',
  kind       VARCHAR(12) NOT NULL COLLATE utf8mb4_nopad_bin,
  text       TEXT        NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  author     VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'login',
  author_body VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'state:XX, organization:O-... or role',
  written_at DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (need_id, field, lang),
  CONSTRAINT fk_need_text_need FOREIGN KEY (need_id) REFERENCES need (id),
  CONSTRAINT ck_TEXT_FIELD CHECK (field IN ('TITLE', 'DESCRIPTION', 'BENEFICIARY')),
  CONSTRAINT ck_TEXT_KIND  CHECK (kind IN ('ORIGINAL', 'TRANSLATION')),
  FULLTEXT INDEX ft_need_text (text)
);
GRANT UPDATE, DELETE ON need_text TO ${app};
