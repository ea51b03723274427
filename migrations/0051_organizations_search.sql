-- The operator finds an organization by its folded name.
ALTER TABLE organizations ADD COLUMN folded TEXT NOT NULL DEFAULT '';
