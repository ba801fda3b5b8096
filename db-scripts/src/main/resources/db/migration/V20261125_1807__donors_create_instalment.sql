-- donors: parts of a pledge with their days (D-7); together they are the pledge
CREATE TABLE instalment (
  pledge_id BIGINT        NOT NULL,
  number    SMALLINT      NOT NULL,
  due_on    DATE          NOT NULL,
  amount    DECIMAL(19,4) NOT NULL COMMENT 'in the currency of the pledge',
  PRIMARY KEY (pledge_id, number),
  CONSTRAINT fk_instalment_pledge FOREIGN KEY (pledge_id) REFERENCES pledge (id),
  CONSTRAINT ck_INSTALMENT_IS_POSITIVE CHECK (amount > 0),
  INDEX ix_instalment_due (due_on)
);
GRANT DELETE ON instalment TO ${app};
