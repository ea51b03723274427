-- Lists of members are ordered and searched by the person's folded name; who left keeps their row, so that what they
-- did still names them.
ALTER TABLE memberships ADD COLUMN folded TEXT NOT NULL DEFAULT '';
ALTER TABLE memberships ADD COLUMN search TEXT NOT NULL DEFAULT '';
ALTER TABLE memberships ADD COLUMN removed_at BIGINT;
CREATE INDEX memberships_list ON memberships (tenant_id, folded, id);
