-- projects: one that should never have come keeps its ref and its history and nothing else; nobody sees it
ALTER TABLE project
  DROP CONSTRAINT ck_PROJECT_VISIBILITY,
  ADD CONSTRAINT ck_PROJECT_VISIBILITY CHECK
    (visibility IN ('PUBLIC', 'PARTNERS', 'PARTIES', 'RESTRICTED', 'CONFIDENTIAL', 'WITHDRAWN'));
