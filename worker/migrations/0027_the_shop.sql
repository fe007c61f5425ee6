-- What is said of the shop itself belongs to a product of a reserved id. Wherever its title is shown, that is the shop's
-- name: not that of the page it was written on, and the new one once the shop is called something else.

UPDATE products SET title = (SELECT name FROM shops WHERE id = shop_id) WHERE id = '~shop';

CREATE TRIGGER products_the_shop AFTER INSERT ON products WHEN new.id = '~shop'
BEGIN
  UPDATE products SET title = (SELECT name FROM shops WHERE id = new.shop_id) WHERE seq = new.seq;
END;

CREATE TRIGGER shops_renamed AFTER UPDATE OF name ON shops WHEN new.name IS NOT old.name
BEGIN
  UPDATE products SET title = new.name WHERE shop_id = new.id AND id = '~shop';
END;
