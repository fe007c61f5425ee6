-- Orders, who may be asked about them, and when.

CREATE TABLE orders (
  shop_id TEXT NOT NULL REFERENCES shops (id),
  id TEXT NOT NULL,
  -- The merchant's own id.
  number TEXT NOT NULL CHECK (number <> ''),
  person_id TEXT,
  source TEXT NOT NULL CHECK (source IN ('api', 'csv', 'shopify', 'woocommerce', 'link', 'ask')),
  country TEXT CHECK (length(country) = 2),
  locale TEXT,
  timezone TEXT,
  channel TEXT NOT NULL DEFAULT 'web' CHECK (channel IN ('web', 'counter', 'phone', 'marketplace')),
  place TEXT,
  -- What the customer agreed to, and the merchant's words for how: null where nothing was said.
  consent_basis TEXT CHECK (consent_basis IN ('consent', 'soft_opt_in')),
  consent_statement TEXT,
  test INTEGER NOT NULL DEFAULT 0 CHECK (test IN (0, 1)),
  -- What happened to it, each once.
  ordered_at INTEGER,
  paid_at INTEGER,
  shipped_at INTEGER,
  delivered_at INTEGER,
  cancelled_at INTEGER,
  returned_at INTEGER,
  refunded_at INTEGER,
  -- Grows with every change: a write that was planned from an older one does nothing.
  version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (shop_id, id),
  UNIQUE (shop_id, number),
  FOREIGN KEY (shop_id, person_id) REFERENCES people (shop_id, id)
) STRICT, WITHOUT ROWID;
-- A person's orders, and the foreign key.
CREATE INDEX orders_of_person ON orders (shop_id, person_id) WHERE person_id IS NOT NULL;

CREATE TABLE order_items (
  shop_id TEXT NOT NULL,
  order_id TEXT NOT NULL,
  product INTEGER NOT NULL REFERENCES products (seq),
  variant TEXT,
  PRIMARY KEY (shop_id, order_id, product),
  FOREIGN KEY (shop_id, order_id) REFERENCES orders (shop_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- Orders of a product, and the foreign key.
CREATE INDEX order_items_of_product ON order_items (product);

-- Asks one person about one order. Every order has one, also where nobody is asked: `reason` says why.
CREATE TABLE invitations (
  shop_id TEXT NOT NULL,
  id TEXT NOT NULL,
  order_id TEXT NOT NULL,
  person_id TEXT,
  -- waiting: for payment or dispatch; due: handed to whoever sends; merged: asked within another one.
  state TEXT NOT NULL CHECK (state IN ('waiting', 'planned', 'due', 'sent', 'visited', 'answered', 'snoozed',
    'bounced', 'paused', 'cancelled', 'merged', 'not_asked')),
  -- The closed list of reasons not to ask; `too_late` where an outage or a pause took too long.
  reason TEXT CHECK (reason IN ('never_paid', 'cancelled', 'no_basis', 'opted_out', 'erased', 'blocked', 'test',
    'answered', 'too_late')),
  -- What the mail rests on, and the owner's statement where a country's rule was overridden.
  basis TEXT CHECK (basis IN ('consent', 'soft_opt_in', 'not_needed', 'override')),
  basis_statement TEXT,
  -- How the time was found: counted from which milestone, how many days, by which category.
  counted_from TEXT CHECK (counted_from IN ('delivered', 'shipped', 'asked')),
  delay_days INTEGER CHECK (delay_days BETWEEN 0 AND 90),
  category TEXT,
  -- The first time found; postponing for a parcel or a request ends 14 days after it.
  first_at INTEGER,
  postponed_for TEXT CHECK (postponed_for IN ('later', 'not_arrived', 'contact_request', 'quiet_hours', 'cap')),
  -- When the next mail goes: the invitation, the reminder, or the one that was asked for.
  next_at INTEGER,
  -- The mails that went or are going.
  mails INTEGER NOT NULL DEFAULT 0 CHECK (mails >= 0),
  merged_into TEXT,
  gift INTEGER NOT NULL DEFAULT 0 CHECK (gift IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL,
  due_at INTEGER,
  sent_at INTEGER,
  visited_at INTEGER,
  answered_at INTEGER,
  expires_at INTEGER,
  PRIMARY KEY (shop_id, id),
  UNIQUE (shop_id, order_id),
  CHECK (state <> 'not_asked' OR reason IS NOT NULL),
  FOREIGN KEY (shop_id, order_id) REFERENCES orders (shop_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- What is due, oldest first, shop by shop: for the sweep.
CREATE INDEX invitations_due ON invitations (shop_id, next_at, id) WHERE next_at IS NOT NULL;
-- The dashboard's lists: all, and those of one state, newest first.
CREATE INDEX invitations_newest ON invitations (shop_id, created_at, id);
CREATE INDEX invitations_by_state ON invitations (shop_id, state, created_at, id);
-- What a person is asked, to merge it.
CREATE INDEX invitations_of_person ON invitations (shop_id, person_id) WHERE person_id IS NOT NULL;

-- What an invitation asks about: of its order and of those merged into it. Each is answered once.
CREATE TABLE invitation_items (
  shop_id TEXT NOT NULL,
  invitation_id TEXT NOT NULL,
  product INTEGER NOT NULL REFERENCES products (seq),
  order_id TEXT NOT NULL,
  variant TEXT,
  spent_at INTEGER,
  PRIMARY KEY (shop_id, invitation_id, product),
  FOREIGN KEY (shop_id, invitation_id) REFERENCES invitations (shop_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- For the foreign key.
CREATE INDEX invitation_items_of_product ON invitation_items (product);

-- Per address, as its keyed hash: whether it may be asked, and when it was last. Outlives the person's erasure.
CREATE TABLE addresses_asked (
  shop_id TEXT NOT NULL REFERENCES shops (id),
  email_hmac TEXT NOT NULL,
  refusal TEXT CHECK (refusal IN ('opted_out', 'erased', 'blocked')),
  refused_at INTEGER,
  last_mail_at INTEGER,
  PRIMARY KEY (shop_id, email_hmac)
) STRICT, WITHOUT ROWID;

-- Invitations handed over in an hour (its number since 1970), for the cap after an outage.
CREATE TABLE asking_hours (
  shop_id TEXT NOT NULL REFERENCES shops (id),
  hour INTEGER NOT NULL,
  mails INTEGER NOT NULL,
  PRIMARY KEY (shop_id, hour)
) STRICT, WITHOUT ROWID;

-- How many were asked and answered, by category and delay.
CREATE TABLE asking_rates (
  shop_id TEXT NOT NULL,
  category TEXT NOT NULL,
  delay_days INTEGER NOT NULL,
  asked INTEGER NOT NULL DEFAULT 0 CHECK (asked >= 0),
  answered INTEGER NOT NULL DEFAULT 0 CHECK (answered >= 0),
  PRIMARY KEY (shop_id, category, delay_days)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER asking_rates_asked AFTER UPDATE OF sent_at ON invitations
WHEN old.sent_at IS NULL AND new.sent_at IS NOT NULL
BEGIN
  INSERT INTO asking_rates (shop_id, category, delay_days, asked)
  VALUES (new.shop_id, coalesce(new.category, ''), coalesce(new.delay_days, 0), 1)
  ON CONFLICT DO UPDATE SET asked = asked + 1;
END;
CREATE TRIGGER asking_rates_answered AFTER UPDATE OF answered_at ON invitations
WHEN old.answered_at IS NULL AND new.answered_at IS NOT NULL
BEGIN
  INSERT INTO asking_rates (shop_id, category, delay_days, answered)
  VALUES (new.shop_id, coalesce(new.category, ''), coalesce(new.delay_days, 0), 1)
  ON CONFLICT DO UPDATE SET answered = answered + 1;
END;

-- Secrets that a shop shares with its own systems; sealed with the Worker's own.
CREATE TABLE intake_secrets (
  shop_id TEXT NOT NULL REFERENCES shops (id),
  -- The `kid` of a signed link.
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('link', 'shopify', 'woocommerce')),
  sealed TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  -- Set by a rotation: until then both are good.
  ends_at INTEGER,
  PRIMARY KEY (shop_id, kind, id)
) STRICT, WITHOUT ROWID;
