import type { FieldError } from '../../shared/errors.ts'
import { type OrderGiven, type OrderOutcome, orderInput } from '../../shared/schemas/order.ts'
import { addressHash } from '../platform/address.ts'
import { newId } from '../platform/ids.ts'
import { checked } from '../platform/validate.ts'
import type { OrderSource, OrderToTake } from './order-known-store.ts'
import { takeOrders } from './order-store.ts'

const TRIES = 3

/**
 * Takes orders from whatever source, each judged alone; the outcomes stand in the order of what was sent. Safe to repeat.
 * Of one order that is named twice, the later one counts.
 */
export async function receiveOrders(
  env: { DB: D1Database; PEPPER: string },
  shop: string,
  source: OrderSource,
  inputs: unknown[],
  now: number,
): Promise<OrderOutcome[]> {
  const judged = inputs.map((input) => checked(orderInput(), input))
  const given = new Map<string, OrderGiven>()
  for (const one of judged) if ('data' in one) given.set(one.data.id, one.data)
  const orders = await Promise.all(
    [...given.values()].map(async (order): Promise<OrderToTake> => {
      const { email } = order.customer
      return {
        given: order,
        orderId: newId(now),
        invitationId: newId(now),
        person: email
          ? { id: newId(now), email, emailHash: await addressHash(env.PEPPER, shop, email) }
          : null,
      }
    }),
  )
  const outcomes = new Map<string, OrderOutcome['outcome']>()
  // What somebody else changed in between is planned anew from what it is now.
  for (let left = orders, tries = 0; left.length > 0; tries++) {
    const taken = await takeOrders(env.DB, shop, source, left, now)
    for (const [id, outcome] of taken) outcomes.set(id, outcome)
    left = left.filter(({ given: { id } }) => !taken.has(id))
    if (left.length > 0 && tries === TRIES) throw new Error(`${left.length} orders changed again and again`)
  }
  return judged.map((one, at) =>
    'data' in one
      ? { id: one.data.id, outcome: outcomes.get(one.data.id)! }
      : { id: idOf(inputs[at]), outcome: 'refused', fields: one.fields as FieldError[] },
  )
}

const idOf = (input: unknown): string | null => {
  const id = (input as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id.slice(0, 100) : null
}
