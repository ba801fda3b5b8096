-- shared: work that one node at a time may do
CREATE TABLE lease (
  name       VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin PRIMARY KEY,
  holder     VARCHAR(60) NOT NULL COLLATE utf8mb4_nopad_bin,
  held_until DATETIME(6) NOT NULL COMMENT 'UTC'
);
GRANT UPDATE, DELETE ON lease TO ${app};
