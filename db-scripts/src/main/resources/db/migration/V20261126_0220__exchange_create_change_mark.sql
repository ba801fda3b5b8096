-- exchange: a record was changed and waits for its number in the change feed; written in the transaction of the change, taken away when it is numbered.
CREATE TABLE change_mark (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind      VARCHAR(8)  COLLATE utf8mb4_nopad_bin NOT NULL,
  record_id BIGINT      NOT NULL,
  CONSTRAINT ck_MARK_KIND CHECK (kind IN ('PROJECT', 'NEED'))
);
GRANT DELETE ON change_mark TO ${app};
