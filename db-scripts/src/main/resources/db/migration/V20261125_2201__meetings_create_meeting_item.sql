-- meetings: the agenda; written anew with each change
CREATE TABLE meeting_item (
  meeting_id BIGINT        NOT NULL,
  position   INT           NOT NULL,
  number     VARCHAR(12)   NOT NULL COLLATE utf8mb4_nopad_bin,
  title      VARCHAR(300)  NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  provisions VARCHAR(1000) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'codes, joined by a comma',
  PRIMARY KEY (meeting_id, position),
  CONSTRAINT uq_meeting_item_number UNIQUE (meeting_id, number),
  CONSTRAINT fk_meeting_item_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
);
GRANT DELETE ON meeting_item TO ${app};
