import * as z from 'zod/mini'
import { experienceInput } from '../../shared/schemas/experience.ts'
import { promisedBy, readContact } from '../experience/contact-rules.ts'
import { requestContact, withdrawContact } from '../experience/contact-store.ts'
import { keepExperience } from '../experience/experience-store.ts'
import { handOver } from '../platform/hand-over.ts'
import { newId } from '../platform/ids.ts'
import { Routes } from '../platform/routing.ts'
import { back, posted, run } from './page-forms.ts'
import { contactGiven } from './page-given.ts'
import { show } from './page-show.ts'
import { postpone } from './wish-store.ts'

/** What only the shop reads: how it was as a whole, and the wish to hear from someone. */
export const privatePages = () =>
  new Routes()
    .post(
      '/:token/private',
      posted(async (c, { invitation }, form) => {
        const { data } = z.safeParse(experienceInput(), form)
        const { shop, id } = invitation
        const kept = data && (await keepExperience(c.env.DB, shop, id, data, newId(c.var.now), c.var.now))
        return back(c, { done: kept ? 'private' : 'nothing', hash: 'private' })
      }),
    )
    .post(
      '/:token/contact',
      posted(async (c, opened, form) => {
        const { invitation, shop, speech } = opened
        const settings = readContact(shop.contact)
        const given = contactGiven(speech, form, settings)
        if ('refused' in given) return show(c, opened, { talks: true, contactRefused: given.refused }, 422)
        const { now } = c.var
        const statements = requestContact(c.env.DB, {
          shop: invitation.shop,
          invitation: invitation.id,
          id: newId(now),
          given: given.data,
          name: invitation.person?.name ?? null,
          locale: invitation.locale,
          dueAt: promisedBy(now, settings.withinHours),
          keepDays: settings.keepDays,
          origin: new URL(c.req.url).origin,
          now,
        })
        const answers = await c.env.DB.batch<{ seq: number }>([
          ...statements,
          postpone(c.env.DB, invitation.shop, invitation.id, 'contact_request', now),
        ])
        const events = answers[1]!.results.map(({ seq }) => seq)
        c.executionCtx.waitUntil(handOver(c.env.EVENTS, events))
        return back(c, { hash: 'talk' })
      }),
    )
    .post(
      '/:token/no-contact',
      posted(async (c, { invitation }) => {
        const changed = await run(c, ...withdrawContact(c.env.DB, invitation.shop, invitation.id, c.var.now))
        return back(c, { done: changed ? 'withdrawn' : 'nothing', hash: 'said' })
      }),
    )
