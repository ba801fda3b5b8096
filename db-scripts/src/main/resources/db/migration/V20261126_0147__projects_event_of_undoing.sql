-- projects: a run is undone: its changes (UNDONE), and projects that came by it (WITHDRAWN)
ALTER TABLE project_event
  DROP CONSTRAINT ck_EVENT_KIND,
  ADD CONSTRAINT ck_EVENT_KIND CHECK (kind IN ('RECEIVED', 'CHANGED', 'STATUS', 'GONE', 'BACK', 'SOURCE', 'TAG', 'SET_ASIDE',
    'VISIBILITY', 'ENTERED', 'EDITED', 'REMARK', 'UNDONE', 'WITHDRAWN')),
  ADD INDEX ix_project_event_run (run_id, project_id);
