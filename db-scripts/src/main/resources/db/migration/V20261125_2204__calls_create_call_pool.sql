-- calls: what a call may take of which pool, support costs included
CREATE TABLE call_pool (
  call_id  BIGINT        NOT NULL,
  pool_ref CHAR(9)       NOT NULL COLLATE utf8mb4_nopad_bin,
  ceiling  DECIMAL(19,4) NOT NULL COMMENT 'USD',
  PRIMARY KEY (call_id, pool_ref),
  CONSTRAINT fk_call_pool_call FOREIGN KEY (call_id) REFERENCES nomination_call (id),
  CONSTRAINT fk_call_pool_pool FOREIGN KEY (pool_ref) REFERENCES fund_pool (ref),
  CONSTRAINT ck_CEILING_IS_PAYABLE CHECK (ceiling > 0)
);
GRANT DELETE ON call_pool TO ${app};
