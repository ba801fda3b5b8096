-- selection: what a member declared of itself is erased when its life is over; that it was declared stays
ALTER TABLE selection_declaration MODIFY nationality CHAR(2) NULL COLLATE utf8mb4_nopad_bin COMMENT 'empty once erased';
GRANT UPDATE (nationality, interests) ON selection_declaration TO ${app};
