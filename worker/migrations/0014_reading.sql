-- What the summary says of a product beside its stars: how many an order proves, and how the public scales were answered.
ALTER TABLE ratings ADD COLUMN verified INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ratings ADD COLUMN scale_1_n INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ratings ADD COLUMN scale_1_sum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ratings ADD COLUMN scale_2_n INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ratings ADD COLUMN scale_2_sum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ratings ADD COLUMN scale_3_n INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ratings ADD COLUMN scale_3_sum INTEGER NOT NULL DEFAULT 0;

UPDATE ratings SET (verified, scale_1_n, scale_1_sum, scale_2_n, scale_2_sum, scale_3_n, scale_3_sum) = (
  SELECT coalesce(sum(proof = 'order'), 0), count(scale_1), coalesce(sum(scale_1), 0), count(scale_2), coalesce(sum(scale_2), 0),
    count(scale_3), coalesce(sum(scale_3), 0)
  FROM reviews WHERE reviews.pool = ratings.pool AND counted
);

-- Beside the triggers of the stars, in whichever order: so the row is made sure of here too.
CREATE TRIGGER ratings_details_insert AFTER INSERT ON reviews WHEN new.counted
BEGIN
  INSERT INTO ratings (pool, shop_id) VALUES (new.pool, new.shop_id) ON CONFLICT DO NOTHING;
  UPDATE ratings SET
    verified = verified + (new.proof = 'order'),
    scale_1_n = scale_1_n + (new.scale_1 IS NOT NULL), scale_1_sum = scale_1_sum + coalesce(new.scale_1, 0),
    scale_2_n = scale_2_n + (new.scale_2 IS NOT NULL), scale_2_sum = scale_2_sum + coalesce(new.scale_2, 0),
    scale_3_n = scale_3_n + (new.scale_3 IS NOT NULL), scale_3_sum = scale_3_sum + coalesce(new.scale_3, 0)
  WHERE pool = new.pool;
END;
CREATE TRIGGER ratings_details_delete AFTER DELETE ON reviews WHEN old.counted
BEGIN
  UPDATE ratings SET
    verified = verified - (old.proof = 'order'),
    scale_1_n = scale_1_n - (old.scale_1 IS NOT NULL), scale_1_sum = scale_1_sum - coalesce(old.scale_1, 0),
    scale_2_n = scale_2_n - (old.scale_2 IS NOT NULL), scale_2_sum = scale_2_sum - coalesce(old.scale_2, 0),
    scale_3_n = scale_3_n - (old.scale_3 IS NOT NULL), scale_3_sum = scale_3_sum - coalesce(old.scale_3, 0)
  WHERE pool = old.pool;
END;
CREATE TRIGGER ratings_details_update AFTER UPDATE OF
  status, pool, proof, body, origin, incentive, incentive_counts, relationship, scale_1, scale_2, scale_3
ON reviews WHEN old.counted OR new.counted
BEGIN
  UPDATE ratings SET
    verified = verified - (old.proof = 'order'),
    scale_1_n = scale_1_n - (old.scale_1 IS NOT NULL), scale_1_sum = scale_1_sum - coalesce(old.scale_1, 0),
    scale_2_n = scale_2_n - (old.scale_2 IS NOT NULL), scale_2_sum = scale_2_sum - coalesce(old.scale_2, 0),
    scale_3_n = scale_3_n - (old.scale_3 IS NOT NULL), scale_3_sum = scale_3_sum - coalesce(old.scale_3, 0)
  WHERE pool = old.pool AND old.counted;
  INSERT INTO ratings (pool, shop_id) SELECT new.pool, new.shop_id WHERE new.counted ON CONFLICT DO NOTHING;
  UPDATE ratings SET
    verified = verified + (new.proof = 'order'),
    scale_1_n = scale_1_n + (new.scale_1 IS NOT NULL), scale_1_sum = scale_1_sum + coalesce(new.scale_1, 0),
    scale_2_n = scale_2_n + (new.scale_2 IS NOT NULL), scale_2_sum = scale_2_sum + coalesce(new.scale_2, 0),
    scale_3_n = scale_3_n + (new.scale_3 IS NOT NULL), scale_3_sum = scale_3_sum + coalesce(new.scale_3, 0)
  WHERE pool = new.pool AND new.counted;
END;
