-- The mails that moderation owes, and those that failed: of decisions against, of objections, of private answers.
CREATE TABLE letters (
  event INTEGER PRIMARY KEY REFERENCES events (seq),
  shop_id TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed', 'dropped')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL
) STRICT;
-- What is due, for the sweep.
CREATE INDEX letters_due ON letters (next_at) WHERE state = 'waiting';

-- Where the links of a statement lead: the address of this Worker when the decision was taken.
ALTER TABLE statements ADD COLUMN origin TEXT;
