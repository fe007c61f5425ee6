-- What was sent as a test waits for nobody, and says nothing of how many reviews a product usually gets.
DROP INDEX inbox_undecided;
ALTER TABLE reviews DROP COLUMN undecided;
-- Somebody has to decide: about the review, or about what was added to one on the page.
ALTER TABLE reviews ADD COLUMN undecided INTEGER NOT NULL GENERATED ALWAYS AS (
  (status = 'pending' AND test = 0) + (status = 'published' AND updates_pending > 0)
) VIRTUAL;
-- Voices: to decide, oldest first.
CREATE INDEX inbox_undecided ON reviews (shop_id, created_at, ordinal) WHERE undecided > 0;
DROP INDEX reviews_unproven;
CREATE INDEX reviews_unproven ON reviews (pool, created_at) WHERE proof <> 'order' AND test = 0;
