-- security: until now nobody was invited; each account had a password from its first moment
UPDATE account SET passphrase_at = created_at;
