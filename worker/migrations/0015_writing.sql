-- Files of photos that belong to no row: on their way in, or left behind by one that was deleted. A file is noted here
-- before it is stored, so that none can be forgotten.
CREATE TABLE loose_files (
  -- The photo's id: its files are `shop/id.webp` and `shop/id-small.webp`.
  photo TEXT PRIMARY KEY,
  shop_id TEXT NOT NULL,
  -- When they go.
  delete_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Files that go now, for the sweep.
CREATE INDEX loose_files_due ON loose_files (delete_at);

-- Whatever deletes a photo (its author, an erasure, the review's own end) deletes its files.
CREATE TRIGGER photos_files AFTER DELETE ON photos
BEGIN
  INSERT INTO loose_files (photo, shop_id, delete_at) VALUES (old.id, old.shop_id, 0)
    ON CONFLICT DO UPDATE SET delete_at = 0;
END;
