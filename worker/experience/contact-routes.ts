import { contactAction, contactListQuery } from '../../shared/schemas/contact-request.ts'
import { mayDecide, onlyReads } from '../platform/access.ts'
import { ApiError } from '../platform/errors.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody, query } from '../platform/validate.ts'
import { actOnContact, hasContact } from './contact-act-store.ts'
import { CONTACTS_PAGE_SIZE, contactCursor, contacts, shownContact } from './contact-list-store.ts'
import { readContact } from './contact-rules.ts'
import { contactSettingsOf } from './contact-store.ts'

/** A time and an id, as a cursor has them. */
function readCursor(cursor: string | undefined): [number, string] | null {
  if (cursor === undefined) return null
  const [, at, id] = cursor.match(/^(\d{1,15}) ([\w-]{1,40})$/) ?? []
  if (!at || !id) throw new ApiError('invalid_input', [{ path: 'cursor', code: 'malformed' }])
  return [Number(at), id]
}

/** Who waits for a person, below `/v1/merchant/:shop`. */
export const contactRoutes = () =>
  new Routes()
    .get('/:shop/contact-requests', query(contactListQuery), async (c) => {
      const { view, cursor } = c.req.valid('query')
      const found = await contacts(c.env.DB, c.req.param('shop'), view, readCursor(cursor))
      const page = found.slice(0, CONTACTS_PAGE_SIZE)
      const more = found.length > CONTACTS_PAGE_SIZE
      const requests = page.map((one) => shownContact(one, onlyReads(c)))
      return c.json({ requests, cursor: more ? contactCursor(page.at(-1)!, view) : null }, 200)
    })
    .post('/:shop/contact-requests/:id/actions', mayDecide, jsonBody(contactAction), async (c) => {
      const { shop, id } = c.req.param()
      const { keepDays } = readContact(await contactSettingsOf(c.env.DB, shop))
      const { action } = c.req.valid('json')
      const changed = await actOnContact(c.env.DB, shop, id, action, c.var.actor.id, keepDays, c.var.now)
      if (!changed) throw new ApiError((await hasContact(c.env.DB, shop, id)) ? 'not_possible' : 'not_found')
      return c.json(changed, 200)
    })
