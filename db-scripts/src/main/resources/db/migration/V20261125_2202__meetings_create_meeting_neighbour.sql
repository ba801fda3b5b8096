-- meetings: back to back with, or joint with another one; a row for each direction
CREATE TABLE meeting_neighbour (
  meeting_id   BIGINT      NOT NULL,
  neighbour_id BIGINT      NOT NULL,
  kind         VARCHAR(12) NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'BACK_TO_BACK or JOINT',
  PRIMARY KEY (meeting_id, neighbour_id),
  CONSTRAINT fk_meeting_neighbour_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT fk_meeting_neighbour_other FOREIGN KEY (neighbour_id) REFERENCES meeting (id),
  CONSTRAINT ck_NEIGHBOURS_ARE_TWO CHECK (meeting_id <> neighbour_id)
);
GRANT DELETE ON meeting_neighbour TO ${app};
