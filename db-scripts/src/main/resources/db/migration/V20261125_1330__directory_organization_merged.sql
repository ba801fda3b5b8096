-- directory: a duplicate leads to the organization that stands for it; its identifiers stay its own and lead there, too
ALTER TABLE organization ADD COLUMN merged_into CHAR(9) NULL COLLATE utf8mb4_nopad_bin COMMENT 'ref of the survivor, never of one that is merged itself';
