import { DAY, HOUR } from '../../worker/platform/time.ts'
import { seededId } from './ids.ts'
import { orders } from './orders.ts'
import { DEMO_SHOP, products } from './shop.ts'
import { insert } from './sql.ts'

const ASKED_AFTER = 7 * DAY

/** Mails and answers of the months before, whose orders are not kept any more: category, mails, answers. */
const EARLIER = [
  ['Mugs and cups', 412, 118],
  ['Plates and bowls', 236, 71],
  ['Teapots', 64, 22],
  ['Vases', 19, 4],
] as const

/** How many were asked and have answered, those of the orders below included. */
const RATES_SQL = `INSERT INTO asking_rates (shop_id, category, delay_days, asked, answered)
  SELECT '${DEMO_SHOP.id}', category, 7, sum(asked), sum(answered) FROM (
    SELECT value ->> 0 AS category, value ->> 1 AS asked, value ->> 2 AS answered FROM json_each('${JSON.stringify(EARLIER)}')
    UNION ALL SELECT category, 1, answered_at IS NOT NULL FROM invitations WHERE sent_at IS NOT NULL
  ) GROUP BY category`

/** Orders with their people and invitations, what was said in private, and who would like to hear from someone. */
export function askingSql(now: number, seqs: Map<string, number>, marta: string): string[] {
  const told = orders.map((order, index) => {
    const deliveredAt =
      order.deliveredDaysAgo === null ? null : Math.round(now - order.deliveredDaysAgo * DAY)
    const orderedAt = (deliveredAt ?? now - DAY) - 4 * DAY
    const askAt = deliveredAt === null ? null : deliveredAt + ASKED_AFTER
    const id = (what: string) => seededId(orderedAt, `${what} ${index}`)
    return {
      ...order,
      index,
      deliveredAt,
      orderedAt,
      askAt,
      person: id('person'),
      order: id('order'),
      id: id('invitation'),
    }
  })
  const shop_id = DEMO_SHOP.id
  const isAsked = (state: string) => ['sent', 'visited', 'answered', 'snoozed', 'bounced'].includes(state)
  const answered = told.filter(({ state }) => state === 'answered')
  const [pleased, annoyed] = [answered[0]!, answered[3]!]
  return [
    ...insert(
      'people',
      told.map(({ person, email, name, locale, orderedAt }) => ({
        ...{ shop_id, id: person, email, name, locale },
        created_at: orderedAt,
      })),
    ),
    ...insert(
      'orders',
      told.map(({ order, index, person, country, locale, orderedAt, deliveredAt, reason }) => ({
        ...{
          shop_id,
          id: order,
          number: `CR-${1_040 + index}`,
          person_id: person,
          source: 'api',
          country,
          locale,
        },
        consent_basis: reason === 'no_basis' ? null : 'soft_opt_in',
        ordered_at: orderedAt,
        paid_at: orderedAt,
        shipped_at: deliveredAt === null ? null : orderedAt + DAY,
        delivered_at: deliveredAt,
        created_at: orderedAt,
      })),
    ),
    ...insert(
      'order_items',
      told.flatMap(({ order, products }) =>
        products.map((product) => ({ shop_id, order_id: order, product: seqs.get(product)! })),
      ),
    ),
    ...insert(
      'invitations',
      told.map(({ id, order, person, state, reason = null, deliveredAt, askAt, orderedAt, ...one }) => ({
        ...{ shop_id, id, order_id: order, person_id: person, state, reason },
        basis: reason === null ? 'soft_opt_in' : null,
        counted_from: deliveredAt === null || reason ? null : 'delivered',
        delay_days: deliveredAt === null || reason ? null : 7,
        category: deliveredAt === null || reason ? null : products[one.products[0]!]!.category,
        first_at: reason ? null : askAt,
        postponed_for: state === 'snoozed' ? 'later' : null,
        next_at: state === 'planned' ? askAt : state === 'snoozed' ? now + 3 * DAY : null,
        mails: isAsked(state) ? 1 : 0,
        created_at: orderedAt,
        due_at: isAsked(state) ? askAt : null,
        sent_at: isAsked(state) ? askAt! + 9 * HOUR : null,
        visited_at: ['visited', 'answered', 'snoozed'].includes(state) ? askAt! + 20 * HOUR : null,
        answered_at: state === 'answered' ? askAt! + 20 * HOUR : null,
        expires_at: isAsked(state) ? askAt! + 90 * DAY : null,
      })),
    ),
    ...insert(
      'invitation_items',
      told.flatMap(({ id, order, products, state, askAt }) =>
        products.map((product) => ({
          ...{ shop_id, invitation_id: id, product: seqs.get(product)!, order_id: order },
          spent_at: state === 'answered' ? askAt! + 20 * HOUR : null,
        })),
      ),
    ),
    RATES_SQL,
    ...insert('experiences', [
      {
        ...{ shop_id, id: seededId(now - 13 * DAY, 'experience 0'), invitation_id: pleased.id },
        ...{ feeling: 'delighted', ladder: 3, finding_mark: null, getting_mark: 1, using_mark: 1 },
        ...{ help_mark: null, wish: null, created_at: now - 13 * DAY, changed_at: now - 13 * DAY },
      },
      {
        ...{ shop_id, id: seededId(now - 9 * DAY, 'experience 1'), invitation_id: annoyed.id },
        ...{
          feeling: 'annoyed',
          ladder: 1,
          finding_mark: 1,
          getting_mark: -1,
          using_mark: null,
          help_mark: -1,
        },
        wish: 'Say on which day it comes. I waited at home for two of them.',
        ...{ created_at: now - 9 * DAY, changed_at: now - 9 * DAY },
      },
    ]),
    ...insert('contact_requests', [
      {
        ...{ shop_id, id: seededId(now - 5 * HOUR, 'contact 0'), invitation_id: annoyed.id, way: 'call' },
        ...{
          need: 'not_right',
          contact: '+48 22 555 01 23',
          name: annoyed.name,
          locale: 'en',
          state: 'open',
        },
        note: 'The lid arrived with a chip. In the afternoon is best.',
        ...{ owner: null, due_at: now + 2 * DAY, created_at: now - 5 * HOUR, closed_at: null },
        delete_after: now + 60 * DAY,
      },
      {
        ...{ shop_id, id: seededId(now - 6 * DAY, 'contact 1'), invitation_id: pleased.id, way: 'write' },
        ...{ need: 'question', contact: pleased.email, name: pleased.name, locale: 'en', state: 'done' },
        note: 'Will there be a bigger one?',
        ...{ owner: marta, due_at: now - 5 * DAY, created_at: now - 6 * DAY, closed_at: now - 5.5 * DAY },
        delete_after: now + 24 * DAY,
      },
    ]),
    // What he wrote in public belongs to the same order.
    `UPDATE reviews SET person_id = '${annoyed.person}', invitation_id = '${annoyed.id}'
     WHERE shop_id = '${shop_id}' AND author_name = '${annoyed.name}' AND proof = 'order'`,
  ]
}
