-- reference: titles of provisions in the official languages.
CREATE TABLE provision_title (
  code  VARCHAR(16)  COLLATE utf8mb4_nopad_bin NOT NULL,
  lang  CHAR(2)      COLLATE utf8mb4_nopad_bin NOT NULL,
  title VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  PRIMARY KEY (code, lang),
  CONSTRAINT fk_provision_title_code FOREIGN KEY (code) REFERENCES provision (code)
);
