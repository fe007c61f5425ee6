-- Where a shop's own system hears what is due: one address, called with signed messages.

CREATE TABLE webhooks (
  shop_id TEXT PRIMARY KEY REFERENCES shops (id),
  url TEXT NOT NULL,
  sealed TEXT NOT NULL,
  -- The secret before this one; until its end messages carry the signatures of both.
  sealed_before TEXT,
  before_ends_at INTEGER,
  created_at INTEGER NOT NULL,
  -- The last call: when, and the HTTP status it was answered with, null where nothing answered.
  called_at INTEGER,
  answered INTEGER
) STRICT, WITHOUT ROWID;
