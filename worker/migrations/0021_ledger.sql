-- The events behind each figure of Trust, newest first.
CREATE INDEX events_of_shop ON events (shop_id, type, at, seq);
