-- What was delivered today is found by when it was.
CREATE INDEX documents_delivered_at ON documents (tenant_id, delivered_at)
    WHERE kind = 'order' AND delivered_at IS NOT NULL AND cancelled_at IS NULL;
