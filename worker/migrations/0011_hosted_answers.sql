-- What is said on the page behind an invitation: in public, as a review; in private, about the whole order; and to a person.

ALTER TABLE reviews ADD COLUMN invitation_id TEXT;
-- Where the card with the code lay, of what came by a code or a link.
ALTER TABLE reviews ADD COLUMN place TEXT CHECK (place <> '');
-- The answers of one invitation, and that there is one for each product.
CREATE UNIQUE INDEX reviews_of_invitation ON reviews (shop_id, invitation_id, product) WHERE invitation_id IS NOT NULL;

-- How an order was as a whole: private, once per order, open to everybody who answered, whatever the stars.
CREATE TABLE experiences (
  shop_id TEXT NOT NULL REFERENCES shops (id),
  id TEXT NOT NULL,
  invitation_id TEXT NOT NULL,
  feeling TEXT CHECK (feeling IN ('delighted', 'pleased', 'indifferent', 'annoyed', 'upset')),
  -- The steps hold all below them: not yet, did what was needed, easy too, a pleasure too.
  ladder INTEGER CHECK (ladder BETWEEN 0 AND 3),
  -- 1 good, -1 bad, null where nothing stood out.
  finding_mark INTEGER CHECK (finding_mark IN (-1, 1)),
  choosing_mark INTEGER CHECK (choosing_mark IN (-1, 1)),
  buying_mark INTEGER CHECK (buying_mark IN (-1, 1)),
  getting_mark INTEGER CHECK (getting_mark IN (-1, 1)),
  using_mark INTEGER CHECK (using_mark IN (-1, 1)),
  help_mark INTEGER CHECK (help_mark IN (-1, 1)),
  telling_mark INTEGER CHECK (telling_mark IN (-1, 1)),
  -- What they would change first.
  wish TEXT CHECK (wish <> ''),
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (shop_id, id),
  UNIQUE (shop_id, invitation_id),
  FOREIGN KEY (shop_id, invitation_id) REFERENCES invitations (shop_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Somebody would like to hear from a person. Their contact data is for this alone and goes by itself.
CREATE TABLE contact_requests (
  shop_id TEXT NOT NULL REFERENCES shops (id),
  id TEXT NOT NULL,
  invitation_id TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('call', 'write', 'whatsapp')),
  need TEXT NOT NULL CHECK (need IN ('not_right', 'help', 'question', 'tell')),
  -- A number or an address, and what they wrote: null once deleted.
  contact TEXT CHECK (contact <> ''),
  note TEXT CHECK (note <> ''),
  name TEXT,
  locale TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'taken', 'done', 'withdrawn')),
  owner TEXT REFERENCES users (id),
  -- What was promised.
  due_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  closed_at INTEGER,
  -- Set once, when the promise was broken and the person was told so.
  late_at INTEGER,
  delete_after INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (shop_id, id),
  CHECK (state NOT IN ('done', 'withdrawn') OR closed_at IS NOT NULL),
  FOREIGN KEY (shop_id, invitation_id) REFERENCES invitations (shop_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- One open request per invitation: who asks again changes it.
CREATE UNIQUE INDEX contact_requests_open ON contact_requests (shop_id, invitation_id) WHERE state IN ('open', 'taken');
-- Who waits for a person, the earliest promise first; and all that are closed.
CREATE INDEX contact_requests_waiting ON contact_requests (shop_id, due_at, id) WHERE state IN ('open', 'taken');
CREATE INDEX contact_requests_closed ON contact_requests (shop_id, closed_at, id) WHERE closed_at IS NOT NULL;
-- Broken promises that nobody was told of, for the sweep.
CREATE INDEX contact_requests_late ON contact_requests (due_at) WHERE state IN ('open', 'taken') AND late_at IS NULL;
-- Contact data to delete, for the sweep.
CREATE INDEX contact_requests_old ON contact_requests (delete_after) WHERE contact IS NOT NULL;
