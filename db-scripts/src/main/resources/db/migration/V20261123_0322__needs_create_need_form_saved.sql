-- needs: the form of a new need makes one need, however often it is sent (U-7): pressed twice, or again after going back.
CREATE TABLE need_form_saved (
  state_code CHAR(2)     NOT NULL COLLATE utf8mb4_nopad_bin,
  form_key   VARCHAR(9)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'F-... of the form',
  need_ref   CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  PRIMARY KEY (state_code, form_key)
);
