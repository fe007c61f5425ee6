/** SQL for how that stands today of which the decision `e` of the review `r` speaks; null where it is gone. */
export const STANDS = `CASE
  WHEN e.type LIKE 'photo.%' THEN (SELECT status FROM photos WHERE id = e.data ->> 'photo' AND shop_id = e.shop_id)
  WHEN e.type LIKE 'update.%' THEN (SELECT status FROM review_updates WHERE id = e.data ->> 'update' AND shop_id = e.shop_id)
  ELSE r.status END`
