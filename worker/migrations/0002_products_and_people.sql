-- What is reviewed, and who buys.

CREATE TABLE products (
  seq INTEGER PRIMARY KEY,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  -- The merchant's own id; `~shop` is the shop itself.
  id TEXT NOT NULL,
  -- The product whose reviews this one shares: the head of its group, else itself.
  pool INTEGER,
  title TEXT,
  url TEXT,
  image_url TEXT,
  gtin TEXT,
  mpn TEXT,
  sku TEXT,
  brand TEXT,
  category TEXT,
  created_at INTEGER NOT NULL,
  UNIQUE (shop_id, id)
) STRICT;

CREATE TRIGGER products_pool AFTER INSERT ON products WHEN new.pool IS NULL
BEGIN
  UPDATE products SET pool = new.seq WHERE seq = new.seq;
END;

-- A customer of one shop. The address may be wiped; its hash, keyed for this shop, still recognises it.
CREATE TABLE people (
  shop_id TEXT NOT NULL REFERENCES shops (id),
  id TEXT NOT NULL,
  email TEXT,
  email_hmac TEXT,
  name TEXT,
  locale TEXT,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (shop_id, id),
  UNIQUE (shop_id, email_hmac)
) STRICT, WITHOUT ROWID;
