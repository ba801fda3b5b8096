-- documents: files and links that hang on a record. Who may see the record may see them; narrower ones say so.
CREATE TABLE document (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ref        CHAR(9)      NOT NULL COLLATE utf8mb4_nopad_bin,
  record_ref CHAR(9)      NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'what it hangs on',
  title      VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  symbol     VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'such as CTOC/COP/2026/1, or empty',
  language   VARCHAR(10)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'BCP 47',
  level      VARCHAR(12)  NULL COLLATE utf8mb4_nopad_bin COMMENT 'RESTRICTED: own State and Secretariat; empty: as the record',
  media      VARCHAR(8)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'PDF, JPEG, PNG, DOCX by content; LINK',
  size       BIGINT       NOT NULL COMMENT 'bytes; 0 for a link',
  sha256     CHAR(64)     NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'of the bytes received; of the address for a link',
  address    VARCHAR(700) NULL COLLATE utf8mb4_nopad_bin COMMENT 'https, for a link',
  author     VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  added_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  withdrawn_at DATETIME(6) NULL COMMENT 'UTC; not shown any more',
  CONSTRAINT uq_document_ref UNIQUE (ref),
  CONSTRAINT ck_DOCUMENT_LEVEL CHECK (level IS NULL OR level = 'RESTRICTED'),
  CONSTRAINT ck_FILE_KIND_IS_ALLOWED CHECK (media IN ('PDF', 'JPEG', 'PNG', 'DOCX', 'LINK')),
  CONSTRAINT ck_LINK_IS_HTTPS CHECK ((media = 'LINK') = (address IS NOT NULL)),
  INDEX ix_document_record (record_ref, id)
);
GRANT UPDATE ON document TO ${app};
