-- projects: budgets by period; REVISED replaces ORIGINAL of its period, never added (P-4)
CREATE TABLE project_budget (
  project_id   BIGINT         NOT NULL,
  position     INT            NOT NULL,
  type         VARCHAR(4)     COLLATE utf8mb4_nopad_bin NOT NULL COMMENT '1 original, 2 revised',
  status       VARCHAR(4)     COLLATE utf8mb4_nopad_bin NOT NULL COMMENT '1 indicative, 2 committed',
  period_start DATE           NULL,
  period_end   DATE           NULL,
  value_date   DATE           NULL,
  amount       DECIMAL(38,12) NULL COMMENT 'empty when the text is no number',
  amount_text  VARCHAR(100)   COLLATE utf8mb4_nopad_bin NULL COMMENT 'as received, where the number does not say it',
  currency     VARCHAR(10)    COLLATE utf8mb4_nopad_bin NULL,
  usd          DECIMAL(38,12) NULL COMMENT 'at value date, else start of the period; empty: not converted',
  PRIMARY KEY (project_id, position),
  CONSTRAINT fk_project_budget_project FOREIGN KEY (project_id) REFERENCES project (id)
);
GRANT UPDATE, DELETE ON project_budget TO ${app};
