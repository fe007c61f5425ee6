-- What authors add is decided like what they wrote first, and mails that did not go out are looked at.

-- Additions that nobody has decided; kept by triggers.
ALTER TABLE reviews ADD COLUMN updates_pending INTEGER NOT NULL DEFAULT 0 CHECK (updates_pending >= 0);
UPDATE reviews SET updates_pending = (SELECT count(*) FROM review_updates WHERE review_id = reviews.id AND status = 'pending')
  WHERE id IN (SELECT review_id FROM review_updates WHERE status = 'pending');
CREATE TRIGGER review_updates_counted_insert AFTER INSERT ON review_updates WHEN new.status = 'pending'
BEGIN
  UPDATE reviews SET updates_pending = updates_pending + 1 WHERE id = new.review_id;
END;
CREATE TRIGGER review_updates_counted_update AFTER UPDATE OF status ON review_updates
WHEN (old.status = 'pending') <> (new.status = 'pending')
BEGIN
  UPDATE reviews SET updates_pending = updates_pending + (new.status = 'pending') - (old.status = 'pending')
  WHERE id = new.review_id;
END;
CREATE TRIGGER review_updates_counted_delete AFTER DELETE ON review_updates WHEN old.status = 'pending'
BEGIN
  UPDATE reviews SET updates_pending = updates_pending - 1 WHERE id = old.review_id;
END;

-- Somebody has to decide: about the review, or about what was added to one on the page.
ALTER TABLE reviews ADD COLUMN undecided INTEGER NOT NULL GENERATED ALWAYS AS (
  (status = 'pending') + (status = 'published' AND updates_pending > 0)
) VIRTUAL;
-- Voices: to decide, oldest first.
CREATE INDEX inbox_undecided ON reviews (shop_id, created_at, ordinal) WHERE undecided > 0;
DROP INDEX inbox_pending;

-- What its author was told beside the rule.
ALTER TABLE review_updates ADD COLUMN facts TEXT CHECK (facts <> '');

-- A shop's mails that were not taken, the newest event first: given up, or waiting for another try.
DROP INDEX deliveries_failed;
CREATE INDEX deliveries_troubled ON deliveries (shop_id, event) WHERE trouble IS NOT NULL AND state IN ('waiting', 'failed');

-- What the public reads of an addition where that is not what was written: curses masked.
ALTER TABLE review_updates ADD COLUMN shown_body TEXT;
DROP TRIGGER review_updates_insert;
CREATE TRIGGER review_updates_insert AFTER INSERT ON review_updates WHEN new.status = 'published'
BEGIN
  UPDATE reviews SET updates = (
    SELECT json_group_array(json_object('body', coalesce(shown_body, body), 'at', published_at))
    FROM (SELECT * FROM review_updates WHERE review_id = new.review_id AND status = 'published' ORDER BY published_at, id)
  ) WHERE id = new.review_id;
END;
DROP TRIGGER review_updates_update;
CREATE TRIGGER review_updates_update AFTER UPDATE ON review_updates WHEN 'published' IN (old.status, new.status)
BEGIN
  UPDATE reviews SET updates = (
    SELECT nullif(json_group_array(json_object('body', coalesce(shown_body, body), 'at', published_at)), '[]')
    FROM (SELECT * FROM review_updates WHERE review_id = new.review_id AND status = 'published' ORDER BY published_at, id)
  ) WHERE id = new.review_id;
END;
DROP TRIGGER review_updates_delete;
CREATE TRIGGER review_updates_delete AFTER DELETE ON review_updates WHEN old.status = 'published'
BEGIN
  UPDATE reviews SET updates = (
    SELECT nullif(json_group_array(json_object('body', coalesce(shown_body, body), 'at', published_at)), '[]')
    FROM (SELECT * FROM review_updates WHERE review_id = old.review_id AND status = 'published' ORDER BY published_at, id)
  ) WHERE id = old.review_id;
END;
