-- Addresses that mail came back from, or whose owner called it spam. Kept as a keyed hash: nothing more goes there.
CREATE TABLE addresses_refusing (
  shop_id TEXT NOT NULL REFERENCES shops (id),
  email_hmac TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why IN ('bounced', 'complained')),
  at INTEGER NOT NULL,
  PRIMARY KEY (shop_id, email_hmac)
) STRICT, WITHOUT ROWID;
-- A shop's list, newest first.
CREATE INDEX addresses_refusing_newest ON addresses_refusing (shop_id, at, email_hmac);
