import { askingSettings } from '../../shared/schemas/asking-settings.ts'
import { intakeSecretInput } from '../../shared/schemas/intake-secret.ts'
import {
  type DueMails,
  handedOverQuery,
  type InvitationLink,
  type InvitationState,
  invitationAction,
  invitationsQuery,
  linksInput,
} from '../../shared/schemas/invitation.ts'
import { ordersInput } from '../../shared/schemas/order.ts'
import { mayDecide, onlyReads, ownersOnly } from '../platform/access.ts'
import { maskedAddress } from '../platform/address.ts'
import { randomToken } from '../platform/crypto.ts'
import { ApiError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { Routes } from '../platform/routing.ts'
import { seal } from '../platform/sealed.ts'
import { isoTime } from '../platform/time.ts'
import { jsonBody, query } from '../platform/validate.ts'
import { act, hindrance } from './act-store.ts'
import { dueMail } from './due-mail.ts'
import { handedOver } from './hand-over-store.ts'
import { receiveOrders } from './intake.ts'
import { findInvitation } from './invitation-store.ts'
import { linkTo } from './invitation-token.ts'
import { linkable } from './link-store.ts'
import { invitationsPage, responseRates } from './list-store.ts'
import { rotateSecret, secretList } from './secret-store.ts'
import { askingOf, keepAsking } from './settings-store.ts'

/** Orders, and asking about them, below `/v1/merchant/:shop`. */
export const invitationRoutes = () =>
  new Routes()
    .post('/:shop/orders', mayDecide, jsonBody(ordersInput), async (c) => {
      const { orders } = c.req.valid('json')
      return c.json(
        { orders: await receiveOrders(c.env, c.req.param('shop'), 'api', orders, c.var.now) },
        200,
      )
    })
    .get('/:shop/invitations', query(invitationsQuery), async (c) =>
      c.json(await invitationsPage(c.env.DB, c.req.param('shop'), c.req.valid('query')), 200),
    )
    .get('/:shop/invitations/rates', async (c) =>
      c.json({ rates: await responseRates(c.env.DB, c.req.param('shop')) }, 200),
    )
    .post('/:shop/invitations/links', mayDecide, jsonBody(linksInput), async (c) => {
      const { shop } = c.req.param()
      const found = await linkable(c.env.DB, shop, c.req.valid('json').orders)
      const { origin } = new URL(c.req.url)
      const links = await Promise.all(
        found.map(async ({ order, id, reason }): Promise<InvitationLink> => {
          const path = id === null ? null : await linkTo(c.env.PEPPER, shop, id, c.var.now)
          return { order, url: path && origin + path, reason: path ? null : reason }
        }),
      )
      return c.json({ links }, 200)
    })
    // Before the next, which takes any word for an id. Carries addresses, so not for viewers.
    .get('/:shop/invitations/due', mayDecide, query(handedOverQuery), async (c) => {
      const { shop } = c.req.param()
      const after = Number(c.req.valid('query').after ?? 0)
      const found = await handedOver(c.env.DB, shop, after)
      const { origin } = new URL(c.req.url)
      const mails = await Promise.all(found.map((one) => dueMail(c.env, shop, origin, one, c.var.now)))
      const answer: DueMails = { mails, cursor: String(found.at(-1)?.seq ?? after) }
      return c.json(answer, 200)
    })
    .get('/:shop/invitations/:id', async (c) => {
      const invitation = await findInvitation(c.env.DB, c.req.param('shop'), c.req.param('id'))
      if (!invitation) throw new ApiError('not_found')
      const { person, orderedAt, expiresAt, items, ...shown } = invitation
      const email = person?.email ?? null
      return c.json(
        {
          ...shown,
          name: person?.name ?? null,
          email: email && onlyReads(c) ? maskedAddress(email) : email,
          orderedAt: isoTime(orderedAt),
          expiresAt: isoTime(expiresAt),
          items: items.map(({ spentAt, ...item }) => ({ ...item, answeredAt: isoTime(spentAt) })),
        },
        200,
      )
    })
    .post('/:shop/invitations/:id/actions', mayDecide, jsonBody(invitationAction), async (c) => {
      const { shop, id } = c.req.param()
      const { action } = c.req.valid('json')
      const changed = await act(c.env.DB, shop, id, action, c.var.now).first<{
        state: InvitationState
        nextAt: number | null
      }>()
      if (!changed) throw new ApiError(await hindrance(c.env.DB, shop, id, action, c.var.now))
      return c.json({ state: changed.state, nextAt: isoTime(changed.nextAt) }, 200)
    })
    .get('/:shop/asking', async (c) => {
      const asking = await askingOf(c.env.DB, c.req.param('shop'))
      if (!asking) throw new ApiError('shop_not_found')
      return c.json(asking, 200)
    })
    .put('/:shop/asking', ownersOnly, jsonBody(askingSettings), async (c) => {
      const asking = c.req.valid('json')
      await keepAsking(c.env.DB, c.req.param('shop'), asking)
      return c.json(asking, 200)
    })
    .get('/:shop/intake-secrets', ownersOnly, async (c) => {
      const secrets = await secretList(c.env.DB, c.req.param('shop'), c.var.now)
      const shown = secrets.map(({ createdAt, endsAt, ...secret }) => ({
        ...secret,
        createdAt: isoTime(createdAt),
        endsAt: isoTime(endsAt),
      }))
      return c.json({ secrets: shown }, 200)
    })
    .post('/:shop/intake-secrets', ownersOnly, jsonBody(intakeSecretInput), async (c) => {
      const { shop } = c.req.param()
      const { kind, secret = randomToken() } = c.req.valid('json')
      const id = newId(c.var.now)
      const sealed = await seal(c.env.PEPPER, `${kind} ${shop}`, secret)
      await rotateSecret(c.env.DB, shop, kind, { id, sealed }, c.var.now)
      // The only time that it is shown.
      return c.json({ id, kind, secret }, 201)
    })
