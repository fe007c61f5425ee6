-- Shops, the people who work in them, and how they sign in.

CREATE TABLE shops (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  settings TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(settings)),
  origins TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(origins)),
  locale TEXT NOT NULL DEFAULT 'en',
  formality TEXT NOT NULL DEFAULT 'familiar' CHECK (formality IN ('familiar', 'polite')),
  timezone TEXT NOT NULL DEFAULT 'UTC',
  -- To be raised with every change that the storefront shows; part of its ETags.
  version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE members (
  shop_id TEXT NOT NULL REFERENCES shops (id),
  user_id TEXT NOT NULL REFERENCES users (id),
  role TEXT NOT NULL CHECK (role IN ('owner', 'moderator', 'viewer')),
  display_name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (shop_id, user_id)
) STRICT, WITHOUT ROWID;
-- The shops of whoever signs in.
CREATE INDEX members_of_user ON members (user_id);

-- One row per address that asked for a code, so that guesses and requests can be counted. Both values are keyed hashes.
CREATE TABLE sign_in_codes (
  address TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  asked INTEGER NOT NULL DEFAULT 1,
  window_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Expired codes, for the sweep.
CREATE INDEX sign_in_codes_expired ON sign_in_codes (expires_at);

-- The cookie's token is kept only as its SHA-256.
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Expired sessions, for the sweep.
CREATE INDEX sessions_expired ON sessions (expires_at);

CREATE TABLE api_keys (
  -- SHA-256 of the key: it carries 256 random bits, so a plain hash cannot be searched.
  hash TEXT PRIMARY KEY,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- A shop's keys.
CREATE INDEX api_keys_of_shop ON api_keys (shop_id);
