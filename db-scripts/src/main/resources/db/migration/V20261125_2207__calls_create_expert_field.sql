-- calls: what experts say of themselves, field by field; passport, birth and bank are sealed (T-14)
CREATE TABLE expert_field (
  nomination_id BIGINT          NOT NULL,
  field         VARCHAR(40)     NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'name, for expertise with the item of the agenda',
  words         VARCHAR(4000)   NULL COLLATE utf8mb4_uca1400_ai_ci,
  sealed        VARBINARY(2000) NULL,
  said_at       DATETIME(6)     NOT NULL COMMENT 'UTC',
  PRIMARY KEY (nomination_id, field),
  CONSTRAINT fk_expert_field_nomination FOREIGN KEY (nomination_id) REFERENCES nomination (id),
  CONSTRAINT ck_FIELD_IS_PLAIN_OR_SEALED CHECK ((words IS NULL) <> (sealed IS NULL))
);
GRANT UPDATE, DELETE ON expert_field TO ${app};
