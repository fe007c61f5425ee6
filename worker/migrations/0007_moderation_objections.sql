-- A shop's objections by time, for the figures of trust.
CREATE INDEX objections_of_shop ON objections (shop_id, created_at);
