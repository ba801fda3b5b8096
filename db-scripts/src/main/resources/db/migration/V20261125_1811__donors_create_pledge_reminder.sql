-- donors: of which day of which instalment people were told, once each (D-7). Never changed.
CREATE TABLE pledge_reminder (
  pledge_id BIGINT      NOT NULL,
  number    SMALLINT    NOT NULL,
  moment    VARCHAR(8)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'BEFORE, DUE or AFTER',
  at        DATETIME(6) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (pledge_id, number, moment),
  CONSTRAINT fk_pledge_reminder_pledge FOREIGN KEY (pledge_id) REFERENCES pledge (id)
);
