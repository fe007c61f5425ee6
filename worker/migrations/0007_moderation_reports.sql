-- What a reader holds against a review, a question or an answer.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  -- SHA-256 of the client's id: the same one sent again is the same report.
  submission TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('review', 'question', 'answer')),
  subject_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  explanation TEXT NOT NULL,
  name TEXT,
  email TEXT,
  locale TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'upheld', 'dismissed')),
  decided_by TEXT,
  created_at INTEGER NOT NULL,
  decided_at INTEGER,
  -- A hash of the sender's address under a key of its day; wiped after 30 days.
  sender TEXT,
  UNIQUE (shop_id, submission)
) STRICT, WITHOUT ROWID;
-- The reports of one review.
CREATE INDEX reports_of_subject ON reports (subject_id, created_at);
-- Five reports an hour from one connection; hashes that are to be wiped.
CREATE INDEX reports_of_sender ON reports (sender, created_at) WHERE sender IS NOT NULL;
CREATE INDEX reports_sender_old ON reports (created_at) WHERE sender IS NOT NULL;

-- Reports that nobody has decided; kept by triggers.
ALTER TABLE reviews ADD COLUMN reported INTEGER NOT NULL DEFAULT 0 CHECK (reported >= 0);
-- Somebody has asked for a second look: a reader or the author.
ALTER TABLE reviews ADD COLUMN contested INTEGER NOT NULL GENERATED ALWAYS AS (reported + open_objections) VIRTUAL;
-- Voices: reported or objected to.
CREATE INDEX inbox_contested ON reviews (shop_id, created_at, ordinal) WHERE contested > 0;
CREATE TRIGGER reports_counted_insert AFTER INSERT ON reports WHEN new.subject = 'review' AND new.state = 'open'
BEGIN
  UPDATE reviews SET reported = reported + 1 WHERE id = new.subject_id AND shop_id = new.shop_id;
END;
CREATE TRIGGER reports_counted_update AFTER UPDATE OF state ON reports
WHEN new.subject = 'review' AND old.state <> new.state
BEGIN
  UPDATE reviews SET reported = reported + (new.state = 'open') - (old.state = 'open')
  WHERE id = new.subject_id AND shop_id = new.shop_id;
END;
CREATE TRIGGER reports_counted_delete AFTER DELETE ON reports WHEN old.subject = 'review' AND old.state = 'open'
BEGIN
  UPDATE reviews SET reported = reported - 1 WHERE id = old.subject_id AND shop_id = old.shop_id;
END;
