-- security: tokens made before there were workspaces act in the only one their owner had
UPDATE api_token t JOIN account_workspace w ON w.account_id = t.account_id SET t.workspace_id = w.id;
