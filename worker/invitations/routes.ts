import { Hono } from 'hono'
import { ordersInput } from '../../shared/schemas/order.ts'
import { mayDecide } from '../platform/access.ts'
import type { AppEnv } from '../platform/env.ts'
import { jsonBody } from '../platform/validate.ts'
import { receiveOrders } from './intake.ts'

/** Orders, and asking about them, below `/v1/merchant/:shop`. */
export const invitationRoutes = new Hono<AppEnv>().post(
  '/:shop/orders',
  mayDecide,
  jsonBody(ordersInput),
  async (c) => {
    const { orders } = c.req.valid('json')
    return c.json({ orders: await receiveOrders(c.env, c.req.param('shop'), 'api', orders, c.var.now) }, 200)
  },
)
