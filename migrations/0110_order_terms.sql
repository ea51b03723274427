-- On which day the buyer would like an order (ISO 8601). When somebody asked that it may go beyond the limit, and the
-- day until which that was granted: a grant is for this order alone, and ends by itself.
ALTER TABLE documents ADD COLUMN delivery_day TEXT;
ALTER TABLE documents ADD COLUMN asked_at BIGINT;
ALTER TABLE documents ADD COLUMN granted_until TEXT;
CREATE INDEX documents_granted ON documents (tenant_id, granted_until) WHERE granted_until IS NOT NULL;
