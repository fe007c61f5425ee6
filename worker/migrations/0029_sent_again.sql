-- How often a member had the mail of an invitation sent again.
ALTER TABLE invitations ADD COLUMN resends INTEGER NOT NULL DEFAULT 0 CHECK (resends >= 0);

-- How many invitations to teams went to an address within a day, whichever shop they came from: anybody can type that of
-- somebody else. The address is a keyed hash.
CREATE TABLE team_mails (
  address TEXT PRIMARY KEY,
  mails INTEGER NOT NULL DEFAULT 1,
  window_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Days that are over, for the sweep.
CREATE INDEX team_mails_over ON team_mails (window_at);
