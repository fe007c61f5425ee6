import { addressesQuery, allowInput, blockInput } from '../../shared/schemas/address.ts'
import { mayDecide, onlyReads } from '../platform/access.ts'
import { addressHash, maskedAddress } from '../platform/address.ts'
import { ApiError } from '../platform/errors.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody, query } from '../platform/validate.ts'
import { allowAddress, refusedAddresses } from './address-store.ts'
import { refuse } from './refusal-store.ts'

/** The addresses that are not asked, below `/v1/merchant/:shop`. */
export const addressRoutes = () =>
  new Routes()
    .get('/:shop/addresses', query(addressesQuery), async (c) => {
      const page = await refusedAddresses(c.env.DB, c.req.param('shop'), c.req.valid('query').cursor)
      if (!onlyReads(c)) return c.json(page, 200)
      const addresses = page.addresses.map((one) => ({
        ...one,
        email: one.email && maskedAddress(one.email),
      }))
      return c.json({ ...page, addresses }, 200)
    })
    .post('/:shop/addresses', mayDecide, jsonBody(blockInput), async (c) => {
      const { shop } = c.req.param()
      const hash = await addressHash(c.env.PEPPER, shop, c.req.valid('json').email)
      await c.env.DB.batch(refuse(c.env.DB, shop, hash, 'blocked', c.var.now))
      return c.json({ id: hash }, 200)
    })
    .post('/:shop/addresses/allowed', mayDecide, jsonBody(allowInput), async (c) => {
      const { shop } = c.req.param()
      const allowed = await allowAddress(c.env.DB, shop, c.req.valid('json'), c.var.actor.id, c.var.now)
      if (!allowed) throw new ApiError('not_possible')
      return c.json({ ok: true }, 200)
    })
