-- security: who else may see a RESTRICTED or CONFIDENTIAL record: a login, state:XX or organization:O-... (rule X-1)
CREATE TABLE record_invitee (
  record_ref CHAR(9)     NOT NULL COLLATE utf8mb4_nopad_bin,
  invitee    VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  invited_at DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (record_ref, invitee),
  INDEX ix_record_invitee_invitee (invitee, record_ref)
);
GRANT UPDATE, DELETE ON record_invitee TO ${app};
