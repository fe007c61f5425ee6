-- What a shop's pages showed of Voce, and what a shop decides about its products.

-- Retired products are no longer sold; their reviews stay where they are.
ALTER TABLE products ADD COLUMN retired_at INTEGER;
-- A shop's products, newest first; the two others serve the lists of what has no GTIN and of what is retired.
CREATE INDEX products_of_shop ON products (shop_id, seq);
CREATE INDEX products_without_gtin ON products (shop_id, seq) WHERE gtin IS NULL AND retired_at IS NULL;
CREATE INDEX products_retired ON products (shop_id, seq) WHERE retired_at IS NOT NULL;
-- The members of a group.
CREATE INDEX products_of_pool ON products (pool);

-- Pages that the widget reported from, and ids it asked for that nobody knows: at most 500 of a shop, kept for a week.
CREATE TABLE seen (
  shop_id TEXT NOT NULL REFERENCES shops (id),
  -- The id asked for; empty for any page of the website.
  product TEXT NOT NULL,
  origin TEXT NOT NULL,
  seen_at INTEGER NOT NULL,
  PRIMARY KEY (shop_id, product, origin)
) STRICT, WITHOUT ROWID;
-- What is over a week old, for the sweep.
CREATE INDEX seen_old ON seen (seen_at);
