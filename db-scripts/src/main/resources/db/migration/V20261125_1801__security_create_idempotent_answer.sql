-- security: what a command with a key was answered, in the transaction of its work. Never changed.
CREATE TABLE idempotent_answer (
  request_id BIGINT       NOT NULL PRIMARY KEY,
  location   VARCHAR(300) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'path of what was made; may be empty',
  body       MEDIUMTEXT   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'JSON as it was sent',
  CONSTRAINT fk_idempotent_answer_request FOREIGN KEY (request_id) REFERENCES idempotent_request (id)
);
