import { type ApiKey, apiKeyInput } from '../../shared/schemas/api-key.ts'
import { ownersOnly } from '../platform/access.ts'
import { randomToken, sha256 } from '../platform/crypto.ts'
import { ApiError } from '../platform/errors.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody } from '../platform/validate.ts'
import { keepKey, keyList, revokeKey } from './keys-store.ts'

/** Enough to tell keys apart, too little to guess one: `voce_` and five more. */
const START = 10
// A part of the hash names a key: nothing can be reached with it.
const idOf = (hash: string): string => hash.slice(0, 16)

/** The keys of a shop's own systems, below `/v1/merchant/:shop`. */
export const keyRoutes = () =>
  new Routes()
    .get('/:shop/keys', ownersOnly, async (c) => {
      const keys = (await keyList(c.env.DB, c.req.param('shop'))).map(
        ({ hash, name, start, createdAt, usedDay }): ApiKey => ({
          id: idOf(hash),
          name,
          start,
          createdAt: new Date(createdAt).toISOString(),
          usedOn: usedDay === null ? null : new Date(usedDay).toISOString().slice(0, 10),
        }),
      )
      return c.json({ keys }, 200)
    })
    .post('/:shop/keys', ownersOnly, jsonBody(apiKeyInput), async (c) => {
      const { name } = c.req.valid('json')
      const key = `voce_${randomToken()}`
      const hash = await sha256(key)
      const kept = await keepKey(c.env.DB, c.req.param('shop'), {
        hash,
        name,
        start: key.slice(0, START),
        now: c.var.now,
      })
      if (!kept) throw new ApiError('not_possible')
      // The only time that it is shown.
      return c.json({ id: idOf(hash), name, key }, 201)
    })
    .delete('/:shop/keys/:id', ownersOnly, async (c) => {
      const { shop, id } = c.req.param()
      if (!(await revokeKey(c.env.DB, shop, id))) throw new ApiError('not_found')
      return c.json({ ok: true }, 200)
    })
