-- sync: files that the portal fetched itself, and files that came as attachments
ALTER TABLE sync_run DROP CONSTRAINT ck_RUN_DOOR,
  ADD CONSTRAINT ck_RUN_DOOR CHECK (door IN ('INBOX', 'PAGE', 'API', 'SCHEDULE', 'MAIL'));
