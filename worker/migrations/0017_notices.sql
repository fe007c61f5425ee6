-- What members want to be told by mail, and when they were.

CREATE TABLE member_notices (
  shop_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  rhythm TEXT NOT NULL CHECK (rhythm IN ('at_once', 'daily', 'weekly', 'never')),
  locale TEXT NOT NULL,
  -- What came before this moment was told; null before the first look.
  told_at INTEGER,
  -- When to look next; null for never.
  next_at INTEGER CHECK (rhythm = 'never' OR next_at IS NOT NULL),
  PRIMARY KEY (shop_id, user_id),
  FOREIGN KEY (shop_id, user_id) REFERENCES members (shop_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- Who is to be told, for the sweep.
CREATE INDEX member_notices_due ON member_notices (next_at) WHERE next_at IS NOT NULL;

-- Whatever makes somebody a member also says what they are told: daily, for those who decide and answer.
CREATE TRIGGER members_noticed AFTER INSERT ON members
BEGIN
  INSERT INTO member_notices (shop_id, user_id, rhythm, locale, next_at)
  SELECT new.shop_id, new.user_id, iif(new.role = 'viewer', 'never', 'daily'), locale,
    iif(new.role = 'viewer', NULL, new.created_at)
  FROM shops WHERE id = new.shop_id;
END;

INSERT INTO member_notices (shop_id, user_id, rhythm, locale, next_at)
SELECT m.shop_id, m.user_id, iif(m.role = 'viewer', 'never', 'daily'), s.locale, iif(m.role = 'viewer', NULL, m.created_at)
FROM members m JOIN shops s ON s.id = m.shop_id;

-- Reports that came since somebody was told.
CREATE INDEX reports_of_shop ON reports (shop_id, created_at);
