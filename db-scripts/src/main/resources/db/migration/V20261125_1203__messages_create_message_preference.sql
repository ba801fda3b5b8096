-- messages: how a person wants letters about notices of a group; without a row, one digest a day
CREATE TABLE message_preference (
  login      VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  kind_group VARCHAR(30) NOT NULL COLLATE utf8mb4_nopad_bin,
  way        VARCHAR(10) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'AT_ONCE, DAILY or NEVER',
  PRIMARY KEY (login, kind_group)
);
GRANT UPDATE, DELETE ON message_preference TO ${app};
