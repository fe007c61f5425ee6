-- What happened, in the order it happened: the audit log, the outbox and the source of the fairness figures.
-- Ids and codes only, never text, names or addresses.

CREATE TABLE events (
  seq INTEGER PRIMARY KEY,
  shop_id TEXT NOT NULL,
  type TEXT NOT NULL,
  -- The id of what it happened to.
  subject TEXT NOT NULL,
  -- A user's id, `key` for the shop's own systems, `author`, or `voce`.
  actor TEXT NOT NULL,
  data TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(data)),
  at INTEGER NOT NULL,
  -- Set by the consumer, together with what it does because of the event.
  handled_at INTEGER
) STRICT;
-- What the sweep still has to hand over.
CREATE INDEX events_unhandled ON events (seq) WHERE handled_at IS NULL;
-- The history of one review.
CREATE INDEX events_of_subject ON events (subject, seq);

CREATE TRIGGER events_append_only BEFORE UPDATE OF seq, shop_id, type, subject, actor, data, at ON events
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN
  SELECT RAISE(ABORT, 'events are append-only');
END;

-- Every mail still to go, and those that failed.
CREATE TABLE deliveries (
  event INTEGER NOT NULL REFERENCES events (seq),
  target TEXT NOT NULL CHECK (target IN ('mail:author')),
  shop_id TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed', 'dropped')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL,
  PRIMARY KEY (event, target)
) STRICT, WITHOUT ROWID;
-- What is due, for the sweep.
CREATE INDEX deliveries_due ON deliveries (next_at) WHERE state = 'waiting';
