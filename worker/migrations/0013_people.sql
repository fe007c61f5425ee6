-- What an author may do about their own data, and what they said of an answer.

-- Six digits for one person of one shop, so that guesses and requests can be counted. The code is a keyed hash.
CREATE TABLE person_codes (
  shop_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  code TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  asked INTEGER NOT NULL DEFAULT 1,
  window_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (shop_id, person_id),
  FOREIGN KEY (shop_id, person_id) REFERENCES people (shop_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- Codes that are over, for the sweep.
CREATE INDEX person_codes_over ON person_codes (expires_at);

-- How often a lost link was asked for, by the keyed hash of the address.
CREATE TABLE lost_links (
  shop_id TEXT NOT NULL,
  email_hmac TEXT NOT NULL,
  asked INTEGER NOT NULL DEFAULT 1,
  window_at INTEGER NOT NULL,
  PRIMARY KEY (shop_id, email_hmac)
) STRICT, WITHOUT ROWID;
-- Those whose hour is over, for the sweep.
CREATE INDEX lost_links_over ON lost_links (window_at);

-- Whether the answer helped its author: null where they did not say.
ALTER TABLE replies ADD COLUMN helped INTEGER CHECK (helped IN (0, 1));

-- People whose address may no longer be needed, for the sweep.
CREATE INDEX people_with_address ON people (created_at) WHERE email IS NOT NULL;
