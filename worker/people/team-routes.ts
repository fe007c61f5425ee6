import {
  displayNameInput,
  roleInput,
  type Team,
  teamAddress,
  teamInvitationInput,
} from '../../shared/schemas/team.ts'
import { membersOnly, ownersOnly } from '../platform/access.ts'
import { announce } from '../platform/announce.ts'
import { keyedHash } from '../platform/crypto.ts'
import { ApiError } from '../platform/errors.ts'
import type { SendMail } from '../platform/mail.ts'
import { tagsOf } from '../platform/purge.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody } from '../platform/validate.ts'
import { letterheadOf } from './mail-settings-store.ts'
import { teamMail } from './team-mail.ts'
import {
  changeRole,
  forgetTeamMail,
  inviteToTeam,
  removeMember,
  renameMember,
  type TeamChange,
  takeNameOff,
  teamOf,
  withdrawInvitation,
} from './team-store.ts'

function settle(change: TeamChange): void {
  if (change === 'not_found') throw new ApiError('not_found')
  if (change === 'last_owner') throw new ApiError('not_possible')
}

/** A shop's team, below `/v1/merchant/:shop`. */
export const teamRoutes = (sendMail: SendMail) =>
  new Routes()
    .get('/:shop/team', async (c) => {
      const { members, invitations } = await teamOf(c.env.DB, c.req.param('shop'), c.var.now)
      const team: Team = {
        members: members.map((member) => ({ ...member, isYou: member.id === c.var.actor.id })),
        invitations: invitations.map(({ expiresAt, ...invitation }) => ({
          ...invitation,
          expiresAt: new Date(expiresAt).toISOString(),
        })),
      }
      return c.json(team, 200)
    })
    .post(
      '/:shop/team/invitations',
      ownersOnly,
      rateLimit('SIGN_IN_LIMIT'),
      jsonBody(teamInvitationInput),
      async (c) => {
        const { shop } = c.req.param()
        const { email, role, locale = 'en' } = c.req.valid('json')
        const addressHash = await keyedHash(c.env.PEPPER, 'team invitation', email)
        const invited = await inviteToTeam(c.env.DB, shop, { email, addressHash, role, now: c.var.now })
        if (invited !== 'invited') throw new ApiError(invited)
        const head = await letterheadOf(c.env.DB, shop)
        const url = `${new URL(c.req.url).origin}/dashboard/${shop}`
        // The invitation stands, also where its mail was not taken: it can be sent again, and whoever signs in is a member.
        const mail = teamMail(email, head?.name ?? shop, c.var.actor.displayName, url, locale)
        const isMailed = await sendMail(c.env, mail).then(
          () => true,
          (error) => {
            console.warn(`The mail of an invitation to a team was not taken: ${error}`)
            return false
          },
        )
        if (!isMailed) await forgetTeamMail(c.env.DB, addressHash)
        return c.json({ isMailed }, 202)
      },
    )
    .delete('/:shop/team/invitations', ownersOnly, jsonBody(teamAddress), async (c) => {
      if (!(await withdrawInvitation(c.env.DB, c.req.param('shop'), c.req.valid('json').email)))
        throw new ApiError('not_found')
      return c.json({ ok: true }, 200)
    })
    .put('/:shop/team/me', membersOnly, jsonBody(displayNameInput), async (c) => {
      const { displayName } = c.req.valid('json')
      await renameMember(c.env.DB, c.req.param('shop'), c.var.actor.id, displayName)
      return c.json({ displayName }, 200)
    })
    .delete('/:shop/team/me/name', membersOnly, async (c) => {
      const { shop } = c.req.param()
      const { answers, products } = await takeNameOff(c.env.DB, shop, c.var.actor.id)
      announce(
        c,
        shop,
        products.flatMap((product) => tagsOf(shop, product)),
      )
      return c.json({ answers }, 200)
    })
    .patch('/:shop/team/:id', ownersOnly, jsonBody(roleInput), async (c) => {
      const { shop, id } = c.req.param()
      settle(await changeRole(c.env.DB, shop, id, c.req.valid('json').role))
      return c.json({ ok: true }, 200)
    })
    .delete('/:shop/team/:id', ownersOnly, async (c) => {
      const { shop, id } = c.req.param()
      settle(await removeMember(c.env.DB, shop, id))
      return c.json({ ok: true }, 200)
    })
