-- Whoever joins a team by an invitation has no name yet: until they are asked, the shop's signs what they answer.

ALTER TABLE members ADD COLUMN named INTEGER NOT NULL DEFAULT 1 CHECK (named IN (0, 1));

UPDATE members SET named = 0 WHERE display_name = (SELECT name FROM shops WHERE id = shop_id);

-- Where the shop's name stands in place of one's own, it is the name that the shop has now.
CREATE TRIGGER shops_renamed_for_members AFTER UPDATE OF name ON shops WHEN new.name IS NOT old.name
BEGIN
  UPDATE members SET display_name = new.name WHERE shop_id = new.id AND display_name = old.name;
END;
