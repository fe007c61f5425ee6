-- What a review carries besides its words; photos, updates and votes; one outbox for everything that goes out.

-- The set of public questions that was asked: it says what the three scales mean.
ALTER TABLE reviews ADD COLUMN sector TEXT
  CHECK (sector IN ('fashion', 'beauty', 'food', 'electronics', 'home', 'services'));
-- What it was got for: a code of the sector's list.
ALTER TABLE reviews ADD COLUMN motive TEXT;
-- Answers to at most three public scales of the sector, 1 to 5; null where one was skipped.
ALTER TABLE reviews ADD COLUMN scale_1 INTEGER CHECK (scale_1 BETWEEN 1 AND 5);
ALTER TABLE reviews ADD COLUMN scale_2 INTEGER CHECK (scale_2 BETWEEN 1 AND 5);
ALTER TABLE reviews ADD COLUMN scale_3 INTEGER CHECK (scale_3 BETWEEN 1 AND 5);
ALTER TABLE reviews ADD COLUMN variant TEXT CHECK (variant <> '');
ALTER TABLE reviews ADD COLUMN gift INTEGER NOT NULL DEFAULT 0 CHECK (gift IN (0, 1));
-- 1 where the author allows the shop to use the photos elsewhere too.
ALTER TABLE reviews ADD COLUMN media_use INTEGER NOT NULL DEFAULT 0 CHECK (media_use IN (0, 1));
-- 1 for what was sent while somebody tried the widget: never published, so never counted, and gone after a day.
ALTER TABLE reviews ADD COLUMN test INTEGER NOT NULL DEFAULT 0 CHECK (test IN (0, 1) AND (test = 0 OR status <> 'published'));
-- The public copies of the rows in `photos` and `review_updates`, kept by triggers like `reply`.
ALTER TABLE reviews ADD COLUMN photos TEXT CHECK (json_valid(photos));
ALTER TABLE reviews ADD COLUMN updates TEXT CHECK (json_valid(updates));
-- What is searched, where the tokenizer cannot split or fold the language itself; else null, and the words are searched.
ALTER TABLE reviews ADD COLUMN search TEXT;

-- The public questions that fit the product; null where the shop's own choice is taken.
ALTER TABLE products ADD COLUMN sector TEXT
  CHECK (sector IN ('fashion', 'beauty', 'food', 'electronics', 'home', 'services'));

-- `facets` now tells proof of an order from a confirmed address, and holds the scales.
DROP INDEX reviews_newest;
DROP INDEX reviews_by_star;
DROP INDEX reviews_lowest;
DROP INDEX reviews_helpful;
ALTER TABLE reviews DROP COLUMN facets;
-- What filters ask for, in one number: stars, photos, proof of an order, words, the three scales.
ALTER TABLE reviews ADD COLUMN facets INTEGER NOT NULL GENERATED ALWAYS AS (
  rating + 8 * (photo_count > 0) + 16 * (proof = 'order') + 32 * (body IS NOT NULL)
    + 64 * coalesce(scale_1, 0) + 512 * coalesce(scale_2, 0) + 4096 * coalesce(scale_3, 0)
) VIRTUAL;
-- The storefront's list: newest first; one star, and highest first; lowest first; most helpful; with photos. `ordinal`
-- comes right after what is sorted by, else its last term would need a sorter.
CREATE INDEX reviews_newest ON reviews (pool, published_at, ordinal, facets, language)
  WHERE status = 'published' AND body IS NOT NULL;
CREATE INDEX reviews_by_star ON reviews (pool, rating, published_at, ordinal, facets, language)
  WHERE status = 'published' AND body IS NOT NULL;
CREATE INDEX reviews_lowest ON reviews (pool, lowness, published_at, ordinal, facets, language)
  WHERE status = 'published' AND body IS NOT NULL;
CREATE INDEX reviews_helpful ON reviews (pool, rank, ordinal, facets, language)
  WHERE status = 'published' AND body IS NOT NULL;
CREATE INDEX reviews_with_photos ON reviews (pool, published_at, ordinal, facets, language)
  WHERE status = 'published' AND body IS NOT NULL AND photo_count > 0;
-- What was sent as a test, for the sweep.
CREATE INDEX reviews_tests ON reviews (created_at) WHERE test = 1;

CREATE TABLE photos (
  id TEXT PRIMARY KEY,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
  -- So that video can come.
  kind TEXT NOT NULL DEFAULT 'photo' CHECK (kind IN ('photo')),
  -- The client's own id of the upload: the same one sent again is the same photo.
  upload TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 4),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  -- The average colour as 0xRRGGBB: what stands there until the photo has come.
  colour INTEGER NOT NULL CHECK (colour BETWEEN 0 AND 16777215),
  -- Decided apart from the text.
  status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'published', 'rejected', 'removed')),
  reason TEXT,
  decided_by TEXT,
  created_at INTEGER NOT NULL,
  decided_at INTEGER,
  UNIQUE (review_id, upload),
  CHECK (status NOT IN ('rejected', 'removed') OR reason IS NOT NULL)
) STRICT, WITHOUT ROWID;
-- Photos to decide, oldest first.
CREATE INDEX photos_pending ON photos (shop_id, created_at, id) WHERE status = 'pending';

CREATE TRIGGER photos_insert AFTER INSERT ON photos WHEN new.status = 'published'
BEGIN
  UPDATE reviews SET
    photo_count = (SELECT count(*) FROM photos WHERE review_id = new.review_id AND status = 'published'),
    photos = (
      SELECT json_group_array(json_object('id', id, 'width', width, 'height', height, 'colour', colour))
      FROM (SELECT * FROM photos WHERE review_id = new.review_id AND status = 'published' ORDER BY place, id)
    )
  WHERE id = new.review_id;
END;
CREATE TRIGGER photos_update AFTER UPDATE ON photos WHEN 'published' IN (old.status, new.status)
BEGIN
  UPDATE reviews SET
    photo_count = (SELECT count(*) FROM photos WHERE review_id = new.review_id AND status = 'published'),
    photos = (
      SELECT nullif(json_group_array(json_object('id', id, 'width', width, 'height', height, 'colour', colour)), '[]')
      FROM (SELECT * FROM photos WHERE review_id = new.review_id AND status = 'published' ORDER BY place, id)
    )
  WHERE id = new.review_id;
END;
CREATE TRIGGER photos_delete AFTER DELETE ON photos WHEN old.status = 'published'
BEGIN
  UPDATE reviews SET
    photo_count = (SELECT count(*) FROM photos WHERE review_id = old.review_id AND status = 'published'),
    photos = (
      SELECT nullif(json_group_array(json_object('id', id, 'width', width, 'height', height, 'colour', colour)), '[]')
      FROM (SELECT * FROM photos WHERE review_id = old.review_id AND status = 'published' ORDER BY place, id)
    )
  WHERE id = old.review_id;
END;

-- What an author adds later: dated, beside the first text. It takes the same road as a review.
CREATE TABLE review_updates (
  id TEXT PRIMARY KEY,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
  submission TEXT NOT NULL,
  body TEXT NOT NULL CHECK (body <> ''),
  signals TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(signals)),
  status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'published', 'rejected', 'removed', 'withdrawn')),
  reason TEXT,
  due_at INTEGER,
  decided_by TEXT,
  created_at INTEGER NOT NULL,
  published_at INTEGER,
  UNIQUE (review_id, submission),
  CHECK (status <> 'published' OR published_at IS NOT NULL),
  CHECK (status NOT IN ('rejected', 'removed') OR reason IS NOT NULL)
) STRICT, WITHOUT ROWID;
-- Updates to decide, oldest first; those that publish themselves, for the sweep.
CREATE INDEX review_updates_pending ON review_updates (shop_id, created_at, id) WHERE status = 'pending';
CREATE INDEX review_updates_due ON review_updates (due_at) WHERE status = 'pending' AND due_at IS NOT NULL;

CREATE TRIGGER review_updates_insert AFTER INSERT ON review_updates WHEN new.status = 'published'
BEGIN
  UPDATE reviews SET updates = (
    SELECT json_group_array(json_object('body', body, 'at', published_at))
    FROM (SELECT * FROM review_updates WHERE review_id = new.review_id AND status = 'published' ORDER BY published_at, id)
  ) WHERE id = new.review_id;
END;
CREATE TRIGGER review_updates_update AFTER UPDATE ON review_updates WHEN 'published' IN (old.status, new.status)
BEGIN
  UPDATE reviews SET updates = (
    SELECT nullif(json_group_array(json_object('body', body, 'at', published_at)), '[]')
    FROM (SELECT * FROM review_updates WHERE review_id = new.review_id AND status = 'published' ORDER BY published_at, id)
  ) WHERE id = new.review_id;
END;
CREATE TRIGGER review_updates_delete AFTER DELETE ON review_updates WHEN old.status = 'published'
BEGIN
  UPDATE reviews SET updates = (
    SELECT nullif(json_group_array(json_object('body', body, 'at', published_at)), '[]')
    FROM (SELECT * FROM review_updates WHERE review_id = old.review_id AND status = 'published' ORDER BY published_at, id)
  ) WHERE id = old.review_id;
END;

-- One vote for each voter, who is a keyed hash that lives 30 days. A vote that grows old is deleted and stays counted; one
-- that is taken back is subtracted by the statement that takes it.
CREATE TABLE helpful_votes (
  review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
  voter TEXT NOT NULL,
  shop_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (review_id, voter)
) STRICT, WITHOUT ROWID;
-- Votes whose voter may no longer be known, for the sweep.
CREATE INDEX helpful_votes_old ON helpful_votes (created_at);
CREATE TRIGGER helpful_votes_insert AFTER INSERT ON helpful_votes
BEGIN
  UPDATE reviews SET helpful = helpful + 1 WHERE id = new.review_id;
END;

-- The ratings follow what a review has gained.
DROP TRIGGER ratings_update;
CREATE TRIGGER ratings_update AFTER UPDATE OF
  status, pool, rating, title, body, language, author_name, proof, origin, incentive, incentive_counts, relationship,
  helpful, photo_count, photos, updates, reply, experienced_at, edited_at, variant, gift, sector, scale_1, scale_2, scale_3
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

-- Everything still to go, of whatever kind, and what failed. `target` is a kind and, where one event tells several, whom:
-- `mail:author`, `mail:member <id>`.
DROP INDEX deliveries_due;
ALTER TABLE deliveries RENAME TO deliveries_before;
CREATE TABLE deliveries (
  event INTEGER NOT NULL REFERENCES events (seq),
  target TEXT NOT NULL CHECK (target GLOB 'mail:*' OR target GLOB 'hook:*'),
  shop_id TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed', 'dropped')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL,
  -- Why the last try failed, as a short code or the answer's status; never an address.
  trouble TEXT,
  PRIMARY KEY (event, target)
) STRICT, WITHOUT ROWID;
INSERT INTO deliveries (event, target, shop_id, state, attempts, next_at)
  SELECT event, target, shop_id, state, attempts, next_at FROM deliveries_before;
DROP TABLE deliveries_before;
-- What is due, for the sweep; a shop's troubles, newest first.
CREATE INDEX deliveries_due ON deliveries (next_at) WHERE state = 'waiting';
CREATE INDEX deliveries_failed ON deliveries (shop_id, next_at) WHERE state = 'failed';
