-- needs: what is being typed into a form, kept until the form is saved (U-7). It belongs to the State (U-10).
CREATE TABLE need_form_draft (
  state_code CHAR(2)     NOT NULL COLLATE utf8mb4_nopad_bin,
  form_key   VARCHAR(9)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'ref of the need, or F-... of a new form',
  login      VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  title      VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'to find it again',
  fields     MEDIUMTEXT  NOT NULL COLLATE utf8mb4_bin COMMENT 'JSON, the form as it stood',
  saved_at   DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (state_code, form_key, login),
  INDEX ix_need_form_draft_saved (saved_at)
);
GRANT UPDATE, DELETE ON need_form_draft TO ${app};
