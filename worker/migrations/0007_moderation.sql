-- What is looked at before a review is published, what is decided and said about it, and how fairly.

-- What the public reads where that is not what was written: personal data hidden by a person, curses masked. The text
-- itself is never edited.
ALTER TABLE reviews ADD COLUMN shown_title TEXT;
ALTER TABLE reviews ADD COLUMN shown_body TEXT;
-- `{"title": [{"start", "end"}], "body": […]}` in UTF-16 code units: what a moderator has hidden, what a list has found.
ALTER TABLE reviews ADD COLUMN hidden TEXT CHECK (json_valid(hidden));
ALTER TABLE reviews ADD COLUMN profane TEXT CHECK (json_valid(profane));
-- How long the form was open; null where nobody measured it.
ALTER TABLE reviews ADD COLUMN filled_in_ms INTEGER CHECK (filled_in_ms >= 0);
-- A hash of the sender's address under a key of its day; wiped after 30 days.
ALTER TABLE reviews ADD COLUMN sender TEXT;
-- Who of the team takes care of it, and until when.
ALTER TABLE reviews ADD COLUMN assignee_id TEXT;
ALTER TABLE reviews ADD COLUMN assigned_until INTEGER;
-- Objections of the author that nobody has decided; kept by triggers.
ALTER TABLE reviews ADD COLUMN open_objections INTEGER NOT NULL DEFAULT 0 CHECK (open_objections >= 0);

-- A text that changes is shown as it is now: what was hidden of the one before has other places in it.
CREATE TRIGGER reviews_rewritten AFTER UPDATE OF title, body ON reviews
WHEN old.title IS NOT new.title OR old.body IS NOT new.body
BEGIN
  UPDATE reviews SET shown_title = NULL, shown_body = NULL, hidden = NULL, profane = NULL WHERE seq = new.seq;
END;
-- What is shown is public: the ETag grows with it.
CREATE TRIGGER reviews_shown AFTER UPDATE OF shown_title, shown_body ON reviews WHEN new.status = 'published'
BEGIN
  UPDATE ratings SET version = version + 1 WHERE pool = new.pool;
END;

-- Voices: spam, oldest first, also for its deletion after 30 days; whose task it is.
CREATE INDEX inbox_spam ON reviews (shop_id, created_at, ordinal) WHERE status = 'spam';
CREATE INDEX reviews_spam_old ON reviews (created_at) WHERE status = 'spam';
CREATE INDEX inbox_assigned ON reviews (shop_id, assignee_id, created_at, ordinal) WHERE assignee_id IS NOT NULL;
-- Voices of one product, of one status.
CREATE INDEX inbox_product ON reviews (product, created_at, ordinal);
CREATE INDEX inbox_status ON reviews (shop_id, status, created_at, ordinal);
-- Reviews from one connection within a day, and hashes that are to be wiped.
CREATE INDEX reviews_of_sender ON reviews (sender, created_at) WHERE sender IS NOT NULL;
CREATE INDEX reviews_sender_old ON reviews (created_at) WHERE sender IS NOT NULL;
-- How many reviews without proof a product gets in a day.
CREATE INDEX reviews_unproven ON reviews (pool, created_at) WHERE proof <> 'order';
-- (reviews_of_product served what inbox_product serves now.)
DROP INDEX reviews_of_product;

-- What a text is compared by: equal ones by `hash` (SHA-256 of its normal form), nearly equal ones by four bands of 16 bits
-- of its SimHash, one of which two texts share that differ in three bits at most.
CREATE TABLE fingerprints (
  review INTEGER PRIMARY KEY REFERENCES reviews (seq) ON DELETE CASCADE,
  shop_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  b0 INTEGER NOT NULL,
  b1 INTEGER NOT NULL,
  b2 INTEGER NOT NULL,
  b3 INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
-- The same text; nearly the same, by each band.
CREATE INDEX fingerprints_equal ON fingerprints (shop_id, hash);
CREATE INDEX fingerprints_b0 ON fingerprints (shop_id, b0);
CREATE INDEX fingerprints_b1 ON fingerprints (shop_id, b1);
CREATE INDEX fingerprints_b2 ON fingerprints (shop_id, b2);
CREATE INDEX fingerprints_b3 ON fingerprints (shop_id, b3);

-- A mailbox without its aliases, as a keyed hash, and who has written from it.
CREATE TABLE mailboxes (
  shop_id TEXT NOT NULL,
  mailbox TEXT NOT NULL,
  person_id TEXT NOT NULL,
  PRIMARY KEY (shop_id, mailbox, person_id),
  FOREIGN KEY (shop_id, person_id) REFERENCES people (shop_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- A person's mailbox, for the foreign key.
CREATE INDEX mailboxes_of_person ON mailboxes (shop_id, person_id);

-- Lists, filled by migrations of their own.
CREATE TABLE disposable_domains (domain TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
-- A JSON list of words in lower case for each language.
CREATE TABLE profanities (language TEXT PRIMARY KEY, words TEXT NOT NULL CHECK (json_valid(words))) STRICT, WITHOUT ROWID;

-- What the author is told of a decision against: the free part of it. Texts stay out of events.
CREATE TABLE statements (
  event INTEGER PRIMARY KEY REFERENCES events (seq),
  shop_id TEXT NOT NULL,
  review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  facts TEXT CHECK (facts <> ''),
  -- Whether a reader's report led to it.
  notice INTEGER NOT NULL DEFAULT 0 CHECK (notice IN (0, 1)),
  -- Where its links lead: the address of this Worker when the decision was taken.
  origin TEXT,
  at INTEGER NOT NULL
) STRICT;
-- The statements about one review.
CREATE INDEX statements_of_review ON statements (review_id, event);

-- The author disagrees with a decision: once for each.
CREATE TABLE objections (
  id TEXT PRIMARY KEY,
  shop_id TEXT NOT NULL,
  review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
  -- The decision it is about, and who took it.
  event INTEGER NOT NULL REFERENCES events (seq),
  against TEXT NOT NULL,
  body TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'upheld', 'dismissed')),
  decided_by TEXT,
  -- 1 where nobody else could decide than who had decided before.
  same_person INTEGER NOT NULL DEFAULT 0 CHECK (same_person IN (0, 1)),
  created_at INTEGER NOT NULL,
  decided_at INTEGER,
  UNIQUE (event)
) STRICT, WITHOUT ROWID;
-- The objections about one review.
CREATE INDEX objections_of_review ON objections (review_id, created_at);
CREATE TRIGGER objections_insert AFTER INSERT ON objections WHEN new.state = 'open'
BEGIN
  UPDATE reviews SET open_objections = open_objections + 1 WHERE id = new.review_id AND shop_id = new.shop_id;
END;
CREATE TRIGGER objections_update AFTER UPDATE OF state ON objections WHEN old.state <> new.state
BEGIN
  UPDATE reviews SET open_objections = open_objections + (new.state = 'open') - (old.state = 'open')
  WHERE id = new.review_id AND shop_id = new.shop_id;
END;

-- What the team writes down about a voice; the customer can ask to read it.
CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  shop_id TEXT NOT NULL,
  review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
  submission TEXT NOT NULL,
  user_id TEXT,
  body TEXT NOT NULL CHECK (body <> ''),
  created_at INTEGER NOT NULL,
  UNIQUE (shop_id, submission)
) STRICT, WITHOUT ROWID;
-- The notes about one voice.
CREATE INDEX notes_of_review ON notes (review_id, created_at);

-- Answers to begin from, with placeholders.
CREATE TABLE saved_answers (
  id TEXT PRIMARY KEY,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  title TEXT NOT NULL CHECK (title <> ''),
  body TEXT NOT NULL CHECK (body <> ''),
  created_at INTEGER NOT NULL,
  edited_at INTEGER
) STRICT, WITHOUT ROWID;
-- A shop's saved answers.
CREATE INDEX saved_answers_of_shop ON saved_answers (shop_id, title);

-- Answers that only the author reads, by mail.
CREATE TABLE private_answers (
  id TEXT PRIMARY KEY,
  shop_id TEXT NOT NULL,
  review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
  submission TEXT NOT NULL,
  user_id TEXT,
  name TEXT,
  body TEXT NOT NULL CHECK (body <> ''),
  created_at INTEGER NOT NULL,
  UNIQUE (shop_id, submission)
) STRICT, WITHOUT ROWID;
-- The private answers to one voice.
CREATE INDEX private_answers_of_review ON private_answers (review_id, created_at);

-- How often an answer's text stands on a page: its form without names, so that only one's own sentence makes a difference.
ALTER TABLE replies ADD COLUMN form TEXT;
CREATE INDEX replies_of_form ON replies (shop_id, form) WHERE form IS NOT NULL;

-- Who has a voice open; forgotten after a minute.
CREATE TABLE presences (
  review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
  user_id TEXT NOT NULL,
  shop_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (review_id, user_id)
) STRICT, WITHOUT ROWID;
-- Those that are over, for the sweep.
CREATE INDEX presences_over ON presences (at);

-- How each star fares: a row for a day (UTC, days since 1970), a star and a signal, `*` for all reviews of the day.
CREATE TABLE fairness (
  shop_id TEXT NOT NULL,
  day INTEGER NOT NULL,
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
  signal TEXT NOT NULL,
  received INTEGER NOT NULL DEFAULT 0,
  held INTEGER NOT NULL DEFAULT 0,
  spam INTEGER NOT NULL DEFAULT 0,
  published INTEGER NOT NULL DEFAULT 0,
  -- Of them, by Voce itself; with the hours they waited, all together.
  by_itself INTEGER NOT NULL DEFAULT 0,
  waited INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  removed INTEGER NOT NULL DEFAULT 0,
  restored INTEGER NOT NULL DEFAULT 0,
  -- Decisions by people, and those with the stars covered.
  decided INTEGER NOT NULL DEFAULT 0,
  blind INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shop_id, day, rating, signal)
) STRICT, WITHOUT ROWID;

-- What was not published, by reason and star; a review that is restored is taken off again.
CREATE TABLE refusals (
  shop_id TEXT NOT NULL,
  day INTEGER NOT NULL,
  reason TEXT NOT NULL,
  rating INTEGER NOT NULL,
  n INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shop_id, day, reason, rating)
) STRICT, WITHOUT ROWID;

-- How long reviews waited for their first publication, in whole hours: exact enough for a median, and never more than a few
-- hundred rows a month.
CREATE TABLE waits (
  shop_id TEXT NOT NULL,
  month INTEGER NOT NULL,
  hours INTEGER NOT NULL,
  n INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shop_id, month, hours)
) STRICT, WITHOUT ROWID;
