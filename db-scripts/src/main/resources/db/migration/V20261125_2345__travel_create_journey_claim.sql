-- travel: what an expert claims after a journey (T-10): the actual journey in one line, and what it came to by the version of the rules that its first submission took
CREATE TABLE journey_claim (
  journey_id   BIGINT        NOT NULL PRIMARY KEY,
  itinerary    VARCHAR(4000) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'as docs/subsistence.md writes it',
  rule_set     INT           NOT NULL COMMENT 'frozen at the first submission',
  dsa          DECIMAL(19,4) NOT NULL COMMENT 'USD',
  terminals    DECIMAL(19,4) NOT NULL COMMENT 'USD',
  receipts     DECIMAL(19,4) NOT NULL COMMENT 'USD, visa and airport tax on receipt',
  proofs       VARCHAR(500)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'one for each leg, by comma',
  attendance   VARCHAR(30)   NOT NULL COLLATE utf8mb4_nopad_bin,
  submitted_on DATE          NOT NULL,
  paid         DECIMAL(19,4) NOT NULL COMMENT 'USD, at the settlement',
  paid_on      DATE          NULL,
  posting      VARCHAR(200)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'refs in the journal of the fund, by comma',
  CONSTRAINT fk_journey_claim FOREIGN KEY (journey_id) REFERENCES journey (id),
  CONSTRAINT fk_journey_claim_rules FOREIGN KEY (rule_set) REFERENCES subsistence_rule_set (version),
  CONSTRAINT ck_CLAIM_IS_NOT_NEGATIVE CHECK (dsa >= 0 AND terminals >= 0 AND receipts >= 0 AND paid >= 0)
);
GRANT UPDATE ON journey_claim TO ${app};
