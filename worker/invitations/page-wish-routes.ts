import { Routes } from '../platform/routing.ts'
import { back, posted, run } from './page-forms.ts'
import { allowAgain, unmarkGift } from './page-store.ts'
import { refuse } from './refusal-store.ts'
import { isSnooze, markGift, postpone, snooze } from './wish-store.ts'

/** Not the right moment: later, not arrived, a gift, or never again; each can be undone. */
export const wishPages = () =>
  new Routes()
    .post(
      '/:token/later',
      posted(async (c, { invitation }, form) => {
        const days = Number(form.days)
        const { shop, id } = invitation
        const later = isSnooze(days) && (await run(c, snooze(c.env.DB, shop, id, days, c.var.now)))
        return back(c, { done: later ? 'later' : 'nothing', hash: 'said' })
      }),
    )
    .post(
      '/:token/not-arrived',
      posted(async (c, { invitation }) => {
        await run(c, postpone(c.env.DB, invitation.shop, invitation.id, 'not_arrived', c.var.now))
        return back(c, { done: 'notArrived', hash: 'said' })
      }),
    )
    .post(
      '/:token/gift',
      posted(async (c, { invitation }) => {
        const changed = await run(c, markGift(c.env.DB, invitation.shop, invitation.id))
        return back(c, { done: changed ? 'gift' : 'nothing', hash: 'said' })
      }),
    )
    .post(
      '/:token/no-gift',
      posted(async (c, { invitation }) => {
        await run(c, unmarkGift(c.env.DB, invitation.shop, invitation.id))
        return back(c, { done: 'noGift', hash: 'said' })
      }),
    )
    .post(
      '/:token/stop',
      posted(async (c, { invitation }) => {
        const { shop, person } = invitation
        if (!person?.emailHash) return back(c, { done: 'nothing', hash: 'said' })
        await run(c, ...refuse(c.env.DB, shop, person.emailHash, 'opted_out', c.var.now))
        return back(c, { done: 'stopped', hash: 'said' })
      }),
    )
    .post(
      '/:token/again',
      posted(async (c, { invitation }) => {
        const { shop, person } = invitation
        if (person?.emailHash) await run(c, allowAgain(c.env.DB, shop, person.emailHash))
        return back(c, { done: 'again', hash: 'said' })
      }),
    )
