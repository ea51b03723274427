-- What the tax office calls an item: HSN or SAC in India, elsewhere the code of why no tax is charged. A posted line keeps
-- the code of its day. The returns of a month find its documents by their day.
ALTER TABLE items ADD COLUMN tax_code TEXT NOT NULL DEFAULT '';
ALTER TABLE lines ADD COLUMN tax_code TEXT NOT NULL DEFAULT '';
CREATE INDEX documents_day ON documents (tenant_id, day, id) WHERE kind <> 'order';
