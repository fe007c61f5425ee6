import { type SampleLetter, sampleInput, walkInput } from '../../shared/schemas/sample.ts'
import { mayDecide, membersOnly } from '../platform/access.ts'
import { ApiError } from '../platform/errors.ts'
import type { SendMail } from '../platform/mail.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody } from '../platform/validate.ts'
import { sampleLetter, walkPath } from './sample.ts'
import { memberEmail } from './sample-store.ts'

/** What the shop's customers would see, for those who work there, below `/v1/merchant/:shop`. */
export const sampleRoutes = (sendMail: SendMail) =>
  new Routes()
    .post('/:shop/samples/letter', jsonBody(sampleInput), async (c) => {
      const { locale } = c.req.valid('json')
      const letter = { shop: c.req.param('shop'), locale, page: '/r/test', now: c.var.now }
      const { fromName, replyTo, subject, text } = await sampleLetter(c.env, letter)
      const answer: SampleLetter = { from: fromName!, replyTo: replyTo ?? null, subject, text }
      return c.json(answer, 200)
    })
    .post(
      '/:shop/samples/mail',
      mayDecide,
      membersOnly,
      rateLimit('SIGN_IN_LIMIT'),
      jsonBody(walkInput),
      async (c) => {
        const { shop } = c.req.param()
        const { locale, reader } = c.req.valid('json')
        const name = c.var.actor.displayName!
        const email = await memberEmail(c.env.DB, shop, c.var.actor.id)
        if (!email) throw new ApiError('forbidden')
        const page = await walkPath(c.env, { shop, locale, reader, name, now: c.var.now })
        const mail = await sampleLetter(c.env, { shop, locale, name, email, page, now: c.var.now })
        // A click of the mail program would unsubscribe nobody.
        const { headers: _, ...letter } = mail
        await sendMail(c.env, letter)
        return c.json({ to: email }, 200)
      },
    )
    .post('/:shop/samples/walk', mayDecide, membersOnly, jsonBody(walkInput), async (c) => {
      const { locale, reader } = c.req.valid('json')
      const name = c.var.actor.displayName!
      const { shop } = c.req.param()
      const path = await walkPath(c.env, { shop, locale, reader, name, now: c.var.now })
      return c.json({ path }, 200)
    })
