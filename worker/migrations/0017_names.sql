-- A member's name on past answers, which they may take off.
CREATE INDEX replies_named ON replies (shop_id, user_id) WHERE name IS NOT NULL;
CREATE INDEX answers_named ON answers (shop_id, user_id) WHERE user_id IS NOT NULL AND author_name IS NOT NULL;
