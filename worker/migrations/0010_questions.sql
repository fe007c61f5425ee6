-- Questions about products, and what the shop and other shoppers answer.

CREATE TABLE questions (
  -- Internal: short index entries. Never leaves the Worker.
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  product INTEGER NOT NULL REFERENCES products (seq),
  pool INTEGER NOT NULL,
  person_id TEXT,
  -- SHA-256 of the author's key, and of all that was sent with it: the first finds a replay, the second an altered one.
  submission TEXT NOT NULL,
  digest TEXT NOT NULL,
  body TEXT NOT NULL CHECK (body <> ''),
  -- What the public reads where it is not what was written: curses masked.
  shown_body TEXT,
  language TEXT,
  author_name TEXT CHECK (author_name <> ''),
  signals TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(signals)),
  -- A hash of the sender's address under a key of its day; wiped after 30 days.
  sender TEXT,
  status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'published', 'rejected', 'removed', 'spam')),
  reason TEXT,
  -- What its author was told beside the rule.
  facts TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  -- When the sweep publishes it if nobody has decided; null where only a person may.
  due_at INTEGER,
  decided_by TEXT,
  created_at INTEGER NOT NULL,
  published_at INTEGER,
  -- When the asker was told of an answer: that happens once.
  told_at INTEGER,
  -- Kept by triggers: the public copy of its answers, the shop's first; when the shop answered; how many wait; reports.
  answers TEXT CHECK (json_valid(answers)),
  shop_answered_at INTEGER,
  answers_pending INTEGER NOT NULL DEFAULT 0,
  reported INTEGER NOT NULL DEFAULT 0 CHECK (reported >= 0),
  -- A question without an answer helps nobody, and is not shown.
  shown INTEGER NOT NULL GENERATED ALWAYS AS (status = 'published' AND answers IS NOT NULL) VIRTUAL,
  -- Something about it waits for a decision.
  waiting INTEGER NOT NULL GENERATED ALWAYS AS ((status = 'pending') + answers_pending + reported) VIRTUAL,
  -- `seq` once more, for the indexes: SQLite does not go by the row's own number in a comparison of two columns.
  ordinal INTEGER NOT NULL GENERATED ALWAYS AS (seq) VIRTUAL,
  UNIQUE (shop_id, submission),
  CHECK (status <> 'published' OR published_at IS NOT NULL),
  CHECK (status NOT IN ('rejected', 'removed') OR reason IS NOT NULL),
  FOREIGN KEY (shop_id, person_id) REFERENCES people (shop_id, id)
) STRICT;
-- The storefront's list, newest first.
CREATE INDEX questions_shown ON questions (pool, published_at, ordinal) WHERE shown = 1;
-- The desk: what the shop has not answered, what waits for a decision, oldest first; all, newest first.
CREATE INDEX questions_to_answer ON questions (shop_id, created_at, ordinal)
  WHERE status IN ('pending', 'published') AND shop_answered_at IS NULL;
CREATE INDEX questions_waiting ON questions (shop_id, created_at, ordinal) WHERE waiting > 0;
CREATE INDEX questions_all ON questions (shop_id, created_at, ordinal) WHERE status <> 'spam';
-- What publishes itself; what is deleted; hashes that are wiped: for the sweep.
CREATE INDEX questions_due ON questions (due_at) WHERE status = 'pending' AND due_at IS NOT NULL;
CREATE INDEX questions_spam ON questions (created_at) WHERE status = 'spam';
CREATE INDEX questions_sender_old ON questions (created_at) WHERE sender IS NOT NULL;
-- How much came from one connection lately.
CREATE INDEX questions_of_sender ON questions (sender, created_at) WHERE sender IS NOT NULL;
-- What one person asked; the foreign keys.
CREATE INDEX questions_of_person ON questions (shop_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX questions_of_product ON questions (product);

CREATE TABLE answers (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  -- 1 for the shop's own, of which a question has one.
  by_shop INTEGER NOT NULL DEFAULT 0 CHECK (by_shop IN (0, 1)),
  -- Who of the shop answered; null for shoppers and for a key of the shop's own systems.
  user_id TEXT REFERENCES users (id),
  person_id TEXT,
  submission TEXT,
  digest TEXT,
  body TEXT NOT NULL CHECK (body <> ''),
  shown_body TEXT,
  language TEXT,
  author_name TEXT CHECK (author_name <> ''),
  signals TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(signals)),
  sender TEXT,
  status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'published', 'rejected', 'removed', 'spam')),
  reason TEXT,
  facts TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  due_at INTEGER,
  decided_by TEXT,
  helpful INTEGER NOT NULL DEFAULT 0 CHECK (helpful >= 0),
  reported INTEGER NOT NULL DEFAULT 0 CHECK (reported >= 0),
  created_at INTEGER NOT NULL,
  published_at INTEGER,
  edited_at INTEGER,
  UNIQUE (shop_id, submission),
  CHECK (by_shop = 1 OR submission IS NOT NULL),
  CHECK (status <> 'published' OR published_at IS NOT NULL),
  CHECK (status NOT IN ('rejected', 'removed') OR reason IS NOT NULL),
  FOREIGN KEY (shop_id, person_id) REFERENCES people (shop_id, id)
) STRICT;
-- The answers to one question, and the shop's only one.
CREATE INDEX answers_of_question ON answers (question_id, seq);
CREATE UNIQUE INDEX answers_of_shop ON answers (question_id) WHERE by_shop = 1;
-- For the sweep, as with questions.
CREATE INDEX answers_due ON answers (due_at) WHERE status = 'pending' AND due_at IS NOT NULL;
CREATE INDEX answers_spam ON answers (created_at) WHERE status = 'spam';
CREATE INDEX answers_sender_old ON answers (created_at) WHERE sender IS NOT NULL;
-- How much came from one connection lately.
CREATE INDEX answers_of_sender ON answers (sender, created_at) WHERE sender IS NOT NULL;
-- What one person answered, and the foreign key.
CREATE INDEX answers_of_person ON answers (shop_id, person_id) WHERE person_id IS NOT NULL;

-- How many questions of a pool are shown; `version` grows with anything public and makes the ETag.
CREATE TABLE question_counts (
  pool INTEGER PRIMARY KEY,
  shop_id TEXT NOT NULL,
  shown INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TRIGGER questions_counted_insert AFTER INSERT ON questions WHEN new.shown
BEGIN
  INSERT INTO question_counts (pool, shop_id) VALUES (new.pool, new.shop_id) ON CONFLICT DO NOTHING;
  UPDATE question_counts SET shown = shown + 1, version = version + 1 WHERE pool = new.pool;
END;
CREATE TRIGGER questions_counted_update AFTER UPDATE OF
  pool, status, answers, body, shown_body, author_name ON questions WHEN old.shown OR new.shown
BEGIN
  UPDATE question_counts SET shown = shown - 1, version = version + 1 WHERE pool = old.pool AND old.shown;
  INSERT INTO question_counts (pool, shop_id) SELECT new.pool, new.shop_id WHERE new.shown ON CONFLICT DO NOTHING;
  UPDATE question_counts SET shown = shown + 1, version = version + 1 WHERE pool = new.pool AND new.shown;
END;
CREATE TRIGGER questions_counted_delete AFTER DELETE ON questions WHEN old.shown
BEGIN
  UPDATE question_counts SET shown = shown - 1, version = version + 1 WHERE pool = old.pool;
END;

-- The public copy of a question's answers: the shop's first, then those that helped, then the oldest; at most twenty.
CREATE TRIGGER answers_insert AFTER INSERT ON answers
BEGIN
  UPDATE questions SET
    answers = (
      SELECT nullif(json_group_array(json_object(
        'id', id, 'byShop', by_shop, 'body', coalesce(shown_body, body), 'language', language, 'name', author_name,
        'helpful', helpful, 'at', published_at, 'editedAt', edited_at
      )), '[]')
      FROM (
        SELECT * FROM answers WHERE question_id = new.question_id AND status = 'published'
        ORDER BY by_shop DESC, helpful DESC, seq LIMIT 20
      )
    ),
    shop_answered_at = (
      SELECT published_at FROM answers WHERE question_id = new.question_id AND by_shop = 1 AND status = 'published'
    ),
    answers_pending = (
      SELECT count(*) FROM answers WHERE question_id = new.question_id AND status = 'pending'
    )
  WHERE id = new.question_id;
END;
CREATE TRIGGER answers_update AFTER UPDATE OF
  status, body, shown_body, author_name, helpful, edited_at, published_at ON answers
BEGIN
  UPDATE questions SET
    answers = (
      SELECT nullif(json_group_array(json_object(
        'id', id, 'byShop', by_shop, 'body', coalesce(shown_body, body), 'language', language, 'name', author_name,
        'helpful', helpful, 'at', published_at, 'editedAt', edited_at
      )), '[]')
      FROM (
        SELECT * FROM answers WHERE question_id = new.question_id AND status = 'published'
        ORDER BY by_shop DESC, helpful DESC, seq LIMIT 20
      )
    ),
    shop_answered_at = (
      SELECT published_at FROM answers WHERE question_id = new.question_id AND by_shop = 1 AND status = 'published'
    ),
    answers_pending = (
      SELECT count(*) FROM answers WHERE question_id = new.question_id AND status = 'pending'
    )
  WHERE id = new.question_id;
END;
CREATE TRIGGER answers_delete AFTER DELETE ON answers
BEGIN
  UPDATE questions SET
    answers = (
      SELECT nullif(json_group_array(json_object(
        'id', id, 'byShop', by_shop, 'body', coalesce(shown_body, body), 'language', language, 'name', author_name,
        'helpful', helpful, 'at', published_at, 'editedAt', edited_at
      )), '[]')
      FROM (
        SELECT * FROM answers WHERE question_id = old.question_id AND status = 'published'
        ORDER BY by_shop DESC, helpful DESC, seq LIMIT 20
      )
    ),
    shop_answered_at = (
      SELECT published_at FROM answers WHERE question_id = old.question_id AND by_shop = 1 AND status = 'published'
    ),
    answers_pending = (
      SELECT count(*) FROM answers WHERE question_id = old.question_id AND status = 'pending'
    )
  WHERE id = old.question_id;
END;

-- One vote for each voter, who is a keyed hash that lives 30 days.
CREATE TABLE answer_votes (
  answer_id TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
  voter TEXT NOT NULL,
  shop_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (answer_id, voter)
) STRICT, WITHOUT ROWID;
-- Votes whose voter may no longer be known, for the sweep.
CREATE INDEX answer_votes_old ON answer_votes (created_at);
CREATE TRIGGER answer_votes_insert AFTER INSERT ON answer_votes
BEGIN
  UPDATE answers SET helpful = helpful + 1 WHERE id = new.answer_id;
END;

-- Reports that nobody has decided stand with what they are about; those of an answer with its question too.
CREATE TRIGGER question_reports_insert AFTER INSERT ON reports WHEN new.subject <> 'review' AND new.state = 'open'
BEGIN
  UPDATE answers SET reported = reported + 1 WHERE new.subject = 'answer' AND id = new.subject_id AND shop_id = new.shop_id;
  UPDATE questions SET reported = reported + 1 WHERE shop_id = new.shop_id AND id = iif(new.subject = 'question',
    new.subject_id, (SELECT question_id FROM answers WHERE id = new.subject_id));
END;
CREATE TRIGGER question_reports_update AFTER UPDATE OF state ON reports WHEN new.subject <> 'review' AND old.state <> new.state
BEGIN
  UPDATE answers SET reported = reported + (new.state = 'open') - (old.state = 'open')
    WHERE new.subject = 'answer' AND id = new.subject_id AND shop_id = new.shop_id;
  UPDATE questions SET reported = reported + (new.state = 'open') - (old.state = 'open')
    WHERE shop_id = new.shop_id AND id = iif(new.subject = 'question',
      new.subject_id, (SELECT question_id FROM answers WHERE id = new.subject_id));
END;
