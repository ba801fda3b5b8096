-- messages: who wrote stands by the login; the name is the account's own, so that it is erased there when its life is over
ALTER TABLE thread_post DROP COLUMN name;
