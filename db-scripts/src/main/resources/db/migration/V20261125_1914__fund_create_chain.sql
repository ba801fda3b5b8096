-- fund: the chain that seals the journal, as audit_chain seals the trail. Never updated, never deleted
CREATE TABLE fund_chain (
  position  BIGINT      NOT NULL PRIMARY KEY COMMENT 'from 1, without a gap',
  entry_id  BIGINT      NOT NULL COMMENT 'transfer; no foreign key, so that a deleted one is found and named',
  content   BINARY(32)  NOT NULL COMMENT 'SHA-256 of posting and transfer in canonical form',
  link      BINARY(32)  NOT NULL COMMENT 'SHA-256 of the former link, the position and the content',
  sealed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  UNIQUE INDEX ux_fund_chain_entry (entry_id)
);
