-- audit: where somebody worked, for whom, and what an act changed, beside the facts. Lines that are there already have none of it and
-- keep their seal: the canonical form leaves out columns at the end that are empty.
ALTER TABLE audit_entry
  ADD COLUMN workspace    VARCHAR(9)    NOT NULL DEFAULT '' COLLATE utf8mb4_nopad_bin COMMENT 'ref of the workspace; empty without one',
  ADD COLUMN on_behalf_of VARCHAR(2)    NOT NULL DEFAULT '' COLLATE utf8mb4_nopad_bin COMMENT 'State entered for by somebody else, else empty',
  ADD COLUMN old_value    VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  ADD COLUMN new_value    VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci,
  ADD COLUMN reason       VARCHAR(2000) NOT NULL DEFAULT '' COLLATE utf8mb4_uca1400_ai_ci;
