INSERT INTO links (tenant_id, id, purpose, account_id, from_day, to_day, created_by, created_at, expires_at, revoked_at)
SELECT tenant_id, id, 'statement', account_id, from_day, to_day, created_by, created_at, expires_at, revoked_at FROM statement_links;
DROP TABLE statement_links;
