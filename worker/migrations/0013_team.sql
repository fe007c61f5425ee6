-- Invitations to the team, and what members and owners see of sessions and keys.

-- Whoever signs in with the address becomes a member. The mail carries no secret: its link leads to the sign-in.
CREATE TABLE team_invitations (
  shop_id TEXT NOT NULL REFERENCES shops (id),
  email TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'moderator', 'viewer')),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (shop_id, email)
) STRICT, WITHOUT ROWID;
-- What waits for whoever signs in.
CREATE INDEX team_invitations_of ON team_invitations (email);
-- Expired invitations, for the sweep.
CREATE INDEX team_invitations_expired ON team_invitations (expires_at);

-- A browser's and a system's name, such as "Firefox on macOS"; never more of what the browser sends.
ALTER TABLE sessions ADD COLUMN agent TEXT;
ALTER TABLE sessions ADD COLUMN seen_at INTEGER NOT NULL DEFAULT 0;
UPDATE sessions SET seen_at = created_at;
-- A person's sessions.
CREATE INDEX sessions_of_user ON sessions (user_id, created_at);

-- The first characters, so that an owner can tell which key is which; null for those made before.
ALTER TABLE api_keys ADD COLUMN start TEXT;
-- Start of the UTC day in which it was last used.
ALTER TABLE api_keys ADD COLUMN used_day INTEGER;
