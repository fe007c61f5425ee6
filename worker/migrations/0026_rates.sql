-- Who answers by a link that no mail carried was not asked by mail: a share of those asked may not count them.
DROP TRIGGER asking_rates_answered;
CREATE TRIGGER asking_rates_answered AFTER UPDATE OF answered_at ON invitations
WHEN old.answered_at IS NULL AND new.answered_at IS NOT NULL AND new.sent_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM orders WHERE shop_id = new.shop_id AND id = new.order_id AND test = 1)
BEGIN
  INSERT INTO asking_rates (shop_id, category, delay_days, answered)
  VALUES (new.shop_id, coalesce(new.category, ''), coalesce(new.delay_days, 0), 1)
  ON CONFLICT DO UPDATE SET answered = answered + 1;
END;
