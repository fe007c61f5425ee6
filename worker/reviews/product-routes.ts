import type { Context } from 'hono'
import { groupInput, productChange, productsQuery } from '../../shared/schemas/product.ts'
import { mayDecide } from '../platform/access.ts'
import { announce } from '../platform/announce.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { shopTag } from '../platform/purge.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody, query } from '../platform/validate.ts'
import { type Grouping, joinGroup, leaveGroup } from './group-store.ts'
import { changeProduct, productsPage } from './product-store.ts'
import { seenOf } from './seen-store.ts'

/** Sister products show the same reviews, so everything of the shop is read anew. */
const refresh = (c: Context<AppEnv>, shop: string): void => announce(c, shop, [shopTag(shop)])

function settle(grouping: Grouping): void {
  if (grouping === 'not_found') throw new ApiError('not_found')
  if (grouping === 'itself') throw new ApiError('invalid_input', [{ path: 'with', code: 'not_allowed' }])
}

/** What is reviewed, below `/v1/merchant/:shop`. */
export const productRoutes = () =>
  new Routes()
    .get('/:shop/products', query(productsQuery), async (c) =>
      c.json(await productsPage(c.env.DB, c.req.param('shop'), c.req.valid('query')), 200),
    )
    .get('/:shop/seen', async (c) => c.json(await seenOf(c.env.DB, c.req.param('shop'), c.var.now), 200))
    .patch('/:shop/products/:product', mayDecide, jsonBody(productChange), async (c) => {
      const { shop, product } = c.req.param()
      if (!(await changeProduct(c.env.DB, shop, product, c.req.valid('json'), c.var.actor.id, c.var.now)))
        throw new ApiError('not_found')
      refresh(c, shop)
      return c.json({ ok: true }, 200)
    })
    .put('/:shop/products/:product/group', mayDecide, jsonBody(groupInput), async (c) => {
      const { shop, product } = c.req.param()
      settle(await joinGroup(c.env.DB, shop, product, c.req.valid('json').with, c.var.actor.id, c.var.now))
      refresh(c, shop)
      return c.json({ ok: true }, 200)
    })
    .delete('/:shop/products/:product/group', mayDecide, async (c) => {
      const { shop, product } = c.req.param()
      settle(await leaveGroup(c.env.DB, shop, product, c.var.actor.id, c.var.now))
      refresh(c, shop)
      return c.json({ ok: true }, 200)
    })
