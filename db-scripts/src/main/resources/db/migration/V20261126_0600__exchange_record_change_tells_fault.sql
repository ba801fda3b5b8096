-- exchange: why a public project stands in no file for partners: the file would not be valid IATI 2.03 with it.
ALTER TABLE record_change
  ADD COLUMN file_fault VARCHAR(200) COLLATE utf8mb4_nopad_bin NULL COMMENT 'what is wrong, and where; NULL: it stands in files';
