-- Reviews, the ratings they add up to, and the shop's answers.

CREATE TABLE reviews (
  -- Internal: short index entries. Never leaves the Worker.
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  subject TEXT NOT NULL DEFAULT 'product' CHECK (subject IN ('product', 'shop')),
  product INTEGER NOT NULL REFERENCES products (seq),
  pool INTEGER NOT NULL,
  person_id TEXT,
  -- SHA-256 of the author's key, and of all that was sent with it: the first finds a replay, the second an altered one.
  submission TEXT NOT NULL,
  digest TEXT NOT NULL,
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
  title TEXT CHECK (title <> ''),
  body TEXT CHECK (body <> ''),
  language TEXT,
  author_name TEXT CHECK (author_name <> ''),
  proof TEXT NOT NULL DEFAULT 'none' CHECK (proof IN ('order', 'email', 'none')),
  origin TEXT NOT NULL DEFAULT 'own' CHECK (origin IN ('own', 'elsewhere')),
  -- The site it comes from, where origin is elsewhere.
  source TEXT,
  channel TEXT NOT NULL CHECK (channel IN ('web', 'mail', 'qr', 'counter', 'phone', 'marketplace', 'import', 'api')),
  incentive TEXT NOT NULL DEFAULT 'none' CHECK (incentive IN ('none', 'reward')),
  -- 1 where the shop counts rewarded reviews and says so.
  incentive_counts INTEGER NOT NULL DEFAULT 0 CHECK (incentive_counts IN (0, 1)),
  relationship TEXT NOT NULL DEFAULT 'none' CHECK (relationship IN ('none', 'staff', 'friend')),
  rules_version INTEGER NOT NULL DEFAULT 1,
  -- What the rules noticed in the text, as a JSON list of codes.
  signals TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(signals)),
  status TEXT NOT NULL DEFAULT 'pending'
    CHECK (status IN ('pending', 'published', 'rejected', 'removed', 'withdrawn', 'spam')),
  reason TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  helpful INTEGER NOT NULL DEFAULT 0 CHECK (helpful >= 0),
  photo_count INTEGER NOT NULL DEFAULT 0 CHECK (photo_count >= 0),
  -- The public copy of the row in `replies`, kept by triggers: a page of reviews then costs no further rows.
  reply TEXT CHECK (json_valid(reply)),
  replied_at INTEGER,
  -- When the sweep publishes it if nobody has decided; null where only a person may.
  due_at INTEGER,
  decided_by TEXT,
  experienced_at INTEGER,
  created_at INTEGER NOT NULL,
  published_at INTEGER,
  edited_at INTEGER,
  -- The one rule for what counts.
  counted INTEGER NOT NULL GENERATED ALWAYS AS (
    status = 'published' AND origin = 'own' AND relationship = 'none'
    AND (incentive = 'none' OR incentive_counts = 1) AND (body IS NOT NULL OR proof = 'order')
  ) STORED,
  -- "Most helpful": ln(1 + votes) + age in years, in millionths. The order of two reviews never changes with time.
  rank INTEGER GENERATED ALWAYS AS (
    CAST(round(1e6 * (ln(1 + helpful) + published_at / 31536000000.0)) AS INTEGER)
  ) STORED,
  -- Makes "lowest first, newest of them first" one direction of one index, which a keyset cursor needs.
  lowness INTEGER NOT NULL GENERATED ALWAYS AS (-rating) VIRTUAL,
  -- `seq` once more, for the indexes: SQLite does not go by the row's own number in a comparison like
  -- (published_at, seq) < (?, ?), and would walk through all reviews of the same moment.
  ordinal INTEGER NOT NULL GENERATED ALWAYS AS (seq) VIRTUAL,
  -- What filters ask for, in one number: stars, photos, proof, words.
  facets INTEGER NOT NULL GENERATED ALWAYS AS (
    rating + 8 * (photo_count > 0) + 16 * (proof <> 'none') + 32 * (body IS NOT NULL)
  ) STORED,
  UNIQUE (shop_id, submission),
  CHECK (status <> 'published' OR published_at IS NOT NULL),
  CHECK (status NOT IN ('rejected', 'removed') OR reason IS NOT NULL),
  FOREIGN KEY (shop_id, person_id) REFERENCES people (shop_id, id)
) STRICT;

-- The storefront's list: newest first; one star, and highest first; lowest first; most helpful. `ordinal` comes right after
-- what is sorted by, else its last term would need a sorter.
CREATE INDEX reviews_newest ON reviews (pool, published_at, ordinal, facets, language)
  WHERE status = 'published' AND body IS NOT NULL;
CREATE INDEX reviews_by_star ON reviews (pool, rating, published_at, ordinal, facets, language)
  WHERE status = 'published' AND body IS NOT NULL;
CREATE INDEX reviews_lowest ON reviews (pool, lowness, published_at, ordinal, facets, language)
  WHERE status = 'published' AND body IS NOT NULL;
CREATE INDEX reviews_helpful ON reviews (pool, rank, ordinal, facets, language)
  WHERE status = 'published' AND body IS NOT NULL;
-- Voices: all; to decide, oldest first; to answer.
CREATE INDEX inbox_all ON reviews (shop_id, created_at, ordinal);
CREATE INDEX inbox_pending ON reviews (shop_id, created_at, ordinal) WHERE status = 'pending';
CREATE INDEX inbox_unanswered ON reviews (shop_id, rating, published_at, ordinal)
  WHERE status = 'published' AND body IS NOT NULL AND replied_at IS NULL;
-- Pending reviews that publish themselves, for the sweep.
CREATE INDEX reviews_due ON reviews (due_at) WHERE status = 'pending' AND due_at IS NOT NULL;
-- What one person wrote, and the foreign key.
CREATE INDEX reviews_of_person ON reviews (shop_id, person_id) WHERE person_id IS NOT NULL;
-- Moving a product to another pool, and the foreign key.
CREATE INDEX reviews_of_product ON reviews (product);

CREATE TABLE ratings (
  pool INTEGER PRIMARY KEY,
  shop_id TEXT NOT NULL,
  r1 INTEGER NOT NULL DEFAULT 0,
  r2 INTEGER NOT NULL DEFAULT 0,
  r3 INTEGER NOT NULL DEFAULT 0,
  r4 INTEGER NOT NULL DEFAULT 0,
  r5 INTEGER NOT NULL DEFAULT 0,
  with_words INTEGER NOT NULL DEFAULT 0,
  with_photos INTEGER NOT NULL DEFAULT 0,
  shown_not_counted INTEGER NOT NULL DEFAULT 0,
  -- Grows with every public change; makes the ETag.
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Triggers keep the ratings, so that no path (submission, import, erasure, group move) can forget them.
-- `INSERT OR REPLACE` would: its implied delete fires none of them.
CREATE TRIGGER ratings_insert AFTER INSERT ON reviews WHEN new.status = 'published'
BEGIN
  INSERT INTO ratings (pool, shop_id) VALUES (new.pool, new.shop_id) ON CONFLICT DO NOTHING;
  UPDATE ratings SET
    r1 = r1 + (new.counted AND new.rating = 1),
    r2 = r2 + (new.counted AND new.rating = 2),
    r3 = r3 + (new.counted AND new.rating = 3),
    r4 = r4 + (new.counted AND new.rating = 4),
    r5 = r5 + (new.counted AND new.rating = 5),
    with_words = with_words + (new.counted AND new.body IS NOT NULL),
    with_photos = with_photos + (new.counted AND new.photo_count > 0),
    shown_not_counted = shown_not_counted + (NOT new.counted AND new.body IS NOT NULL),
    version = version + 1
  WHERE pool = new.pool;
END;

CREATE TRIGGER ratings_delete AFTER DELETE ON reviews WHEN old.status = 'published'
BEGIN
  UPDATE ratings SET
    r1 = r1 - (old.counted AND old.rating = 1),
    r2 = r2 - (old.counted AND old.rating = 2),
    r3 = r3 - (old.counted AND old.rating = 3),
    r4 = r4 - (old.counted AND old.rating = 4),
    r5 = r5 - (old.counted AND old.rating = 5),
    with_words = with_words - (old.counted AND old.body IS NOT NULL),
    with_photos = with_photos - (old.counted AND old.photo_count > 0),
    shown_not_counted = shown_not_counted - (NOT old.counted AND old.body IS NOT NULL),
    version = version + 1
  WHERE pool = old.pool;
END;

CREATE TRIGGER ratings_update AFTER UPDATE OF
  status, pool, rating, title, body, language, author_name, proof, origin, incentive, incentive_counts, relationship,
  helpful, photo_count, reply, experienced_at, edited_at
ON reviews WHEN old.status = 'published' OR new.status = 'published'
BEGIN
  UPDATE ratings SET
    r1 = r1 - (old.counted AND old.rating = 1),
    r2 = r2 - (old.counted AND old.rating = 2),
    r3 = r3 - (old.counted AND old.rating = 3),
    r4 = r4 - (old.counted AND old.rating = 4),
    r5 = r5 - (old.counted AND old.rating = 5),
    with_words = with_words - (old.counted AND old.body IS NOT NULL),
    with_photos = with_photos - (old.counted AND old.photo_count > 0),
    shown_not_counted = shown_not_counted - (NOT old.counted AND old.body IS NOT NULL),
    version = version + 1
  WHERE pool = old.pool AND old.status = 'published';
  INSERT INTO ratings (pool, shop_id) SELECT new.pool, new.shop_id WHERE new.status = 'published'
    ON CONFLICT DO NOTHING;
  UPDATE ratings SET
    r1 = r1 + (new.counted AND new.rating = 1),
    r2 = r2 + (new.counted AND new.rating = 2),
    r3 = r3 + (new.counted AND new.rating = 3),
    r4 = r4 + (new.counted AND new.rating = 4),
    r5 = r5 + (new.counted AND new.rating = 5),
    with_words = with_words + (new.counted AND new.body IS NOT NULL),
    with_photos = with_photos + (new.counted AND new.photo_count > 0),
    shown_not_counted = shown_not_counted + (NOT new.counted AND new.body IS NOT NULL),
    version = version + 1
  WHERE pool = new.pool AND new.status = 'published';
END;

-- The shop's one public answer to a review.
CREATE TABLE replies (
  review_id TEXT PRIMARY KEY REFERENCES reviews (id) ON DELETE CASCADE,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  body TEXT NOT NULL CHECK (body <> ''),
  -- Who answered: null when a key of the shop's own systems did.
  user_id TEXT REFERENCES users (id),
  -- The name shown; null once it was removed.
  name TEXT,
  created_at INTEGER NOT NULL,
  edited_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TRIGGER replies_insert AFTER INSERT ON replies
BEGIN
  UPDATE reviews SET replied_at = new.created_at,
    reply = json_object('body', new.body, 'name', new.name, 'at', new.created_at, 'editedAt', new.edited_at)
  WHERE id = new.review_id;
END;
CREATE TRIGGER replies_update AFTER UPDATE ON replies
BEGIN
  UPDATE reviews SET replied_at = new.created_at,
    reply = json_object('body', new.body, 'name', new.name, 'at', new.created_at, 'editedAt', new.edited_at)
  WHERE id = new.review_id;
END;
CREATE TRIGGER replies_delete AFTER DELETE ON replies
BEGIN
  UPDATE reviews SET replied_at = NULL, reply = NULL WHERE id = old.review_id;
END;
