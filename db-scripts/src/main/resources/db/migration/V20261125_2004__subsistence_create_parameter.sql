-- subsistence: what a version of the rules sets each parameter to, and whether that is still to be verified. Rows are never changed.
CREATE TABLE subsistence_parameter (
  version   INT           NOT NULL,
  parameter VARCHAR(40)   COLLATE utf8mb4_nopad_bin NOT NULL,
  value     DECIMAL(12,2) NOT NULL,
  to_verify BOOLEAN       NOT NULL,
  PRIMARY KEY (version, parameter),
  CONSTRAINT fk_subsistence_parameter_version FOREIGN KEY (version) REFERENCES subsistence_rule_set (version),
  CONSTRAINT ck_PARAMETER_IS_IN_BOUNDS CHECK (value >= 0)
);
