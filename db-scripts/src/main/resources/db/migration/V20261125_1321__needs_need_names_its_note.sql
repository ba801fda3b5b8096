-- needs: the note verbale on which the Secretariat entered the need for a State without focal point (U-3)
ALTER TABLE need ADD COLUMN entered_under CHAR(9) NULL COLLATE utf8mb4_nopad_bin COMMENT 'note verbale, V-...';
