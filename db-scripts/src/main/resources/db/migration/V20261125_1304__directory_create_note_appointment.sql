-- directory: whom a note verbale about a focal point names, while it is prepared; what came of it stands in focal_point
CREATE TABLE note_appointment (
  note_id BIGINT       NOT NULL PRIMARY KEY,
  duties  VARCHAR(40)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'INFORMATION, REVIEW, NEEDS; joined by a comma',
  name    VARCHAR(120) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  office  VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  email   VARCHAR(254) NOT NULL COLLATE utf8mb4_nopad_bin,
  phone   VARCHAR(40)  NOT NULL COLLATE utf8mb4_nopad_bin,
  login   VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  since   DATE         NOT NULL,
  CONSTRAINT fk_note_appointment_note FOREIGN KEY (note_id) REFERENCES note (id)
);
GRANT UPDATE, DELETE ON note_appointment TO ${app};
