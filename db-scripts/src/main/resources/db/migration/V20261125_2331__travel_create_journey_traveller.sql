-- travel: who travels (T-14); erased 24 months after the end of the journey, which itself stays without a name
CREATE TABLE journey_traveller (
  journey_id  BIGINT       NOT NULL PRIMARY KEY,
  name        VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'as in the passport',
  nationality CHAR(2)      NOT NULL COLLATE utf8mb4_nopad_bin,
  home        CHAR(2)      NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'country of residence',
  login       VARCHAR(60)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'of the account, if the expert has one',
  absence     VARCHAR(20)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'why the expert did not come; empty otherwise',
  explanation VARCHAR(500) NOT NULL COLLATE utf8mb4_uca1400_ai_ci COMMENT 'in words',
  CONSTRAINT fk_journey_traveller FOREIGN KEY (journey_id) REFERENCES journey (id)
);
GRANT UPDATE, DELETE ON journey_traveller TO ${app};
