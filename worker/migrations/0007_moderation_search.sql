-- Full text. The scope keeps a search within one product or one shop: `p<pool>` once published, `s<hex of the shop's id>`
-- always. Contentless: the words stand in `reviews` alone. What is hidden from the public is not found either.
CREATE VIRTUAL TABLE review_search USING fts5(
  words, scope, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER review_search_insert AFTER INSERT ON reviews WHEN new.body IS NOT NULL
BEGIN
  INSERT INTO review_search (rowid, words, scope) VALUES (
    new.seq, coalesce(new.search, coalesce(coalesce(new.shown_title, new.title) || ' ', '') || coalesce(new.shown_body, new.body)),
    's' || lower(hex(new.shop_id)) || iif(new.status = 'published', ' p' || new.pool, '')
  );
END;
CREATE TRIGGER review_search_update AFTER UPDATE OF status, pool, title, body, shown_title, shown_body, search ON reviews
WHEN old.body IS NOT NULL OR new.body IS NOT NULL
BEGIN
  DELETE FROM review_search WHERE rowid = old.seq;
  INSERT INTO review_search (rowid, words, scope)
  SELECT new.seq, coalesce(new.search, coalesce(coalesce(new.shown_title, new.title) || ' ', '') || coalesce(new.shown_body, new.body)),
    's' || lower(hex(new.shop_id)) || iif(new.status = 'published', ' p' || new.pool, '')
  WHERE new.body IS NOT NULL;
END;
CREATE TRIGGER review_search_delete AFTER DELETE ON reviews WHEN old.body IS NOT NULL
BEGIN
  DELETE FROM review_search WHERE rowid = old.seq;
END;
INSERT INTO review_search (rowid, words, scope)
  SELECT seq, coalesce(coalesce(shown_title, title) || ' ', '') || coalesce(shown_body, body),
    's' || lower(hex(shop_id)) || iif(status = 'published', ' p' || pool, '')
  FROM reviews WHERE body IS NOT NULL;
