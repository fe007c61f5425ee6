-- Passkeys of whoever works for a shop.

CREATE TABLE passkeys (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users (id),
  -- The authenticator's own id of it, in base64url.
  credential TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  -- COSE: ES256, EdDSA, RS256.
  algorithm INTEGER NOT NULL CHECK (algorithm IN (-7, -8, -257)),
  -- SPKI in base64url. Public, so it is kept as it is.
  public_key TEXT NOT NULL,
  -- How often it has signed, as far as it counts; a number that goes back betrays a copy.
  counter INTEGER NOT NULL CHECK (counter >= 0),
  -- Whether it is on the person's other devices too.
  synced INTEGER NOT NULL CHECK (synced IN (0, 1)),
  created_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;
-- A person's passkeys, the oldest first.
CREATE INDEX passkeys_of_user ON passkeys (user_id, created_at);

-- What a passkey has to sign next; each is spent once. The user is null where nobody is signed in yet.
CREATE TABLE passkey_challenges (
  challenge TEXT PRIMARY KEY,
  user_id TEXT REFERENCES users (id),
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Those whose time is over, for the sweep.
CREATE INDEX passkey_challenges_over ON passkey_challenges (expires_at);
