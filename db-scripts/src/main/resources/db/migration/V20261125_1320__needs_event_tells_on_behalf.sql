-- needs: for which State somebody acted who does not speak for it (U-3); the row then names both
ALTER TABLE need_event ADD COLUMN on_behalf CHAR(2) NULL COLLATE utf8mb4_nopad_bin COMMENT 'ISO 3166-1 alpha-2';
