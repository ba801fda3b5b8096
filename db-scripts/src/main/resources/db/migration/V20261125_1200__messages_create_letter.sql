-- messages: a letter to a person, written in the transaction of the act and sent after it (outbox)
CREATE TABLE letter (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version       INT          NOT NULL,
  ref           CHAR(9)      NOT NULL COLLATE utf8mb4_nopad_bin,
  login         VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  name          VARCHAR(120) NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'several persons share one mailbox',
  address       VARCHAR(254) NOT NULL COLLATE utf8mb4_nopad_bin,
  language      VARCHAR(10)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'BCP 47',
  subject_key   VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin,
  subject       VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'as sent',
  body          MEDIUMTEXT   NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'as sent; empty once a secret one has gone out',
  secret        BOOLEAN      NOT NULL COMMENT 'holds a link that opens an account',
  lives_until   DATETIME(6)  NULL COMMENT 'UTC; of no use after',
  created_at    DATETIME(6)  NOT NULL COMMENT 'UTC',
  attempts      INT          NOT NULL,
  next_try      DATETIME(6)  NULL COMMENT 'UTC; none once sent or given up',
  sent_at       DATETIME(6)  NULL COMMENT 'UTC',
  given_up_at   DATETIME(6)  NULL COMMENT 'UTC',
  failed_reason VARCHAR(300) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  CONSTRAINT uq_letter_ref UNIQUE (ref),
  INDEX ix_letter_next_try (next_try, id),
  INDEX ix_letter_created_at (created_at, id)
);
GRANT UPDATE, DELETE ON letter TO ${app};
