-- projects: a copy is merged into another project, or is a project of its own again
ALTER TABLE project_event
  DROP CONSTRAINT ck_EVENT_KIND,
  ADD CONSTRAINT ck_EVENT_KIND CHECK (kind IN ('RECEIVED', 'CHANGED', 'STATUS', 'GONE', 'BACK', 'SOURCE', 'TAG', 'SET_ASIDE',
    'VISIBILITY', 'ENTERED', 'EDITED', 'REMARK', 'UNDONE', 'WITHDRAWN', 'MERGED', 'UNMERGED'));
