-- directory: register of notes verbales, what holds now (B-3). Each entry and each correction stands as a row of note_entry.
CREATE TABLE note (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT          NOT NULL,
  ref         CHAR(9)      NOT NULL COLLATE utf8mb4_nopad_bin,
  edition     INT          NOT NULL COMMENT 'newest row of note_entry',
  status      VARCHAR(12)  NOT NULL COLLATE utf8mb4_nopad_bin,
  kind        VARCHAR(16)  NOT NULL COLLATE utf8mb4_nopad_bin,
  number      VARCHAR(60)  NULL COLLATE utf8mb4_nopad_bin COMMENT 'as the sender writes it',
  dated_on    DATE         NULL COMMENT 'the note''s own date',
  arrived_at  DATETIME(6)  NULL COMMENT 'UTC; arrival in the register, which is what counts (U-30)',
  sender      VARCHAR(30)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'state:XX or organization:O-...',
  addressee   VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  language    VARCHAR(10)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'BCP 47',
  subject     VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  author      VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  created_at  DATETIME(6)  NOT NULL COMMENT 'UTC',
  number_key  VARCHAR(60)  COLLATE utf8mb4_nopad_bin
    GENERATED ALWAYS AS (CASE WHEN status = 'REGISTERED' THEN UPPER(REPLACE(number, ' ', '')) END) PERSISTENT,
  number_year SMALLINT     GENERATED ALWAYS AS (YEAR(dated_on)) PERSISTENT,
  CONSTRAINT uq_note_ref    UNIQUE (ref),
  CONSTRAINT uq_note_number UNIQUE (sender, number_year, number_key),
  CONSTRAINT ck_NOTE_IS_COMPLETE CHECK (status NOT IN ('REGISTERED', 'REVERSED')
    OR number IS NOT NULL AND dated_on IS NOT NULL AND arrived_at IS NOT NULL),
  INDEX ix_note_arrived (arrived_at, id)
);
GRANT UPDATE ON note TO ${app};
