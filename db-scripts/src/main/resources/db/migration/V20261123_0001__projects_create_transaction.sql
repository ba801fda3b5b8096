-- projects: money promised, moved or spent, as the partner reports it
CREATE TABLE project_transaction (
  project_id        BIGINT         NOT NULL,
  position          INT            NOT NULL,
  type              VARCHAR(4)     COLLATE utf8mb4_nopad_bin NULL COMMENT 'IATI TransactionType',
  transaction_date  DATE           NULL,
  value_date        DATE           NULL,
  amount            DECIMAL(38,12) NULL COMMENT 'empty when the text is no number',
  amount_text       VARCHAR(100)   COLLATE utf8mb4_nopad_bin NULL COMMENT 'as received, where the number does not say it',
  currency          VARCHAR(10)    COLLATE utf8mb4_nopad_bin NULL,
  usd               DECIMAL(38,12) NULL COMMENT 'at value date, else transaction date; empty: not converted (U-19)',
  receiver_activity VARCHAR(700)   COLLATE utf8mb4_nopad_bin NULL COMMENT 'activity that the money enters (P-5)',
  PRIMARY KEY (project_id, position),
  CONSTRAINT fk_project_transaction_project FOREIGN KEY (project_id) REFERENCES project (id)
);
GRANT UPDATE, DELETE ON project_transaction TO ${app};
