-- security: from now on no token without workspace
ALTER TABLE api_token
  MODIFY COLUMN workspace_id BIGINT NOT NULL,
  ADD CONSTRAINT fk_api_token_workspace FOREIGN KEY (workspace_id) REFERENCES account_workspace (id);
