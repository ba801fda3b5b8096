-- projects: States, regions and areas named by the source, with published percentage and computed share (P-9)
CREATE TABLE project_place (
  project_id BIGINT         NOT NULL,
  position   INT            NOT NULL,
  kind       VARCHAR(6)     COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'STATE; REGION; AREA: a code that is no State of ours (U-6)',
  code       VARCHAR(40)    COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'alpha-2 code; region code of the reference data',
  vocabulary VARCHAR(10)    COLLATE utf8mb4_nopad_bin NULL COMMENT 'of a region: 1 DAC, 2 UN, 99 own',
  percent    DECIMAL(38,12) NULL COMMENT 'as received',
  share      DECIMAL(12,6)  NULL COMMENT 'percent; equal parts where States are listed without any',
  name       VARCHAR(200)   COLLATE utf8mb4_uca1400_ai_ci NULL COMMENT 'as published',
  PRIMARY KEY (project_id, position),
  CONSTRAINT fk_project_place_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT ck_PLACE_KIND CHECK (kind IN ('STATE', 'REGION', 'AREA')),
  INDEX ix_project_place_code (kind, code, project_id)
);
GRANT UPDATE, DELETE ON project_place TO ${app};
