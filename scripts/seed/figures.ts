import { DAY, HOUR } from '../../worker/platform/time.ts'

const PEOPLE = "e.type IN ('review.published', 'review.rejected', 'review.removed') AND e.actor <> 'voce'"

/** What the consumer of events would have added up, had it handled those of the seed: how each star fared. */
export const FAIRNESS_SQL = `INSERT INTO fairness
    (shop_id, day, rating, signal, received, held, published, by_itself, waited, rejected, decided, blind)
  SELECT e.shop_id, e.at / ${DAY}, r.rating, x.value, sum(e.type = 'review.received'), sum(e.type = 'review.held'),
    sum(e.type = 'review.published'), sum(e.type = 'review.published' AND e.actor = 'voce'),
    sum(iif(e.type = 'review.published', max(0, e.at - r.created_at) / ${HOUR}, 0)),
    sum(e.type = 'review.rejected'), sum(${PEOPLE}), sum(${PEOPLE} AND e.data ->> 'blind' IS 1)
  FROM events e JOIN reviews r ON r.id = e.subject JOIN json_each(json_insert(r.signals, '$[#]', '*')) x
  GROUP BY 1, 2, 3, 4`

export const WAITS_SQL = `INSERT INTO waits (shop_id, month, hours, n)
  SELECT e.shop_id, CAST(strftime('%Y%m', e.at / 1000, 'unixepoch') AS INTEGER),
    min(400, max(0, e.at - r.created_at) / ${HOUR}), count(*)
  FROM events e JOIN reviews r ON r.id = e.subject WHERE e.type = 'review.published' GROUP BY 1, 2, 3`

export const REFUSALS_SQL = `INSERT INTO refusals (shop_id, day, reason, rating, n)
  SELECT e.shop_id, e.at / ${DAY}, e.data ->> 'reason', r.rating, count(*)
  FROM events e JOIN reviews r ON r.id = e.subject WHERE e.type = 'review.rejected' GROUP BY 1, 2, 3, 4`
