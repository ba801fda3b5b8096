-- selection: nationality and interests of a member, declared before the first mark (E-9). Never updated
CREATE TABLE selection_declaration (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  call_ref     CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  login        VARCHAR(60)   NOT NULL COLLATE utf8mb4_nopad_bin,
  nationality  CHAR(2)       NOT NULL COLLATE utf8mb4_nopad_bin,
  interests    VARCHAR(1000) NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'in own words; empty for none',
  declared_at  DATETIME(6)   NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_selection_declaration UNIQUE (call_ref, login)
);
