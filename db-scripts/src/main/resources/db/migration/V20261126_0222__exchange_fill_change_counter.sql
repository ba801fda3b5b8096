-- exchange: nothing was numbered yet.
INSERT INTO change_counter (id, last_no, feed) VALUES (1, 0, UUID());
