-- security: a token acts in one workspace of its owner
ALTER TABLE api_token ADD COLUMN workspace_id BIGINT NULL AFTER account_id;
