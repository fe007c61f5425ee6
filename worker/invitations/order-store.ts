import type { OrderOutcome } from '../../shared/schemas/order.ts'
import { known, type OrderSource, type OrderToTake } from './order-known-store.ts'
import { type Written, written } from './order-row.ts'
import {
  invitationItemsStatement,
  invitationStatement,
  itemStatements,
  orderStatement,
  peopleAndProducts,
} from './order-write-store.ts'

/**
 * Writes orders with their people, products and plans, up to a hundred in one batch. What is no news is not written. Hands
 * back what became of each by its number; one that somebody else changed in between is missing, to be tried again.
 */
export async function takeOrders(
  db: D1Database,
  shop: string,
  source: OrderSource,
  orders: OrderToTake[],
  now: number,
): Promise<Map<string, OrderOutcome['outcome']>> {
  const know = await known(db, shop, orders)
  const outcomes = new Map<string, OrderOutcome['outcome']>()
  const rows: Written[] = []
  const changed: OrderToTake[] = []
  for (const order of orders) {
    const row = written(order, source, know, now)
    if (!row) outcomes.set(order.given.id, 'unchanged')
    else {
      rows.push(row)
      changed.push(order)
    }
  }
  if (rows.length === 0) return outcomes
  const answers = await db.batch<{ number: string; version: number }>([
    ...peopleAndProducts(db, shop, source, changed, now),
    orderStatement(db, shop, rows, now),
    ...itemStatements(db, shop, rows, changed),
    invitationStatement(db, shop, rows, now),
    invitationItemsStatement(db, shop, rows),
  ])
  for (const { number, version } of answers.flatMap(({ results }) => results))
    outcomes.set(number, version === 1 ? 'created' : 'changed')
  return outcomes
}
