-- directory: every entry into the register of notes verbales and every correction, as a row of its own. Never updated or deleted.
CREATE TABLE note_entry (
  note_id    BIGINT       NOT NULL,
  edition    INT          NOT NULL COMMENT 'from 1',
  at         DATETIME(6)  NOT NULL COMMENT 'UTC',
  login      VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  role       VARCHAR(30)  NOT NULL COLLATE utf8mb4_nopad_bin,
  body       VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'state:XX, or empty: Secretariat, portal',
  act        VARCHAR(12)  NOT NULL COLLATE utf8mb4_nopad_bin,
  reason     VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  status     VARCHAR(12)  NOT NULL COLLATE utf8mb4_nopad_bin,
  kind       VARCHAR(16)  NOT NULL COLLATE utf8mb4_nopad_bin,
  number     VARCHAR(60)  NULL COLLATE utf8mb4_nopad_bin,
  dated_on   DATE         NULL,
  arrived_at DATETIME(6)  NULL COMMENT 'UTC',
  sender     VARCHAR(30)  NOT NULL COLLATE utf8mb4_nopad_bin,
  addressee  VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  language   VARCHAR(10)  NOT NULL COLLATE utf8mb4_nopad_bin,
  subject    VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  PRIMARY KEY (note_id, edition),
  CONSTRAINT fk_note_entry_note FOREIGN KEY (note_id) REFERENCES note (id)
);
