import * as z from 'zod/mini'
import { BODY_MAX, RATING_MAX, RATING_MIN, TITLE_MAX } from '../../shared/limits.ts'
import { once } from '../../shared/once.ts'
import { line, text } from '../../shared/schemas/fields.ts'
import { noticeSignals } from '../moderation/text-rules.ts'
import { newId } from '../platform/ids.ts'
import { Routes } from '../platform/routing.ts'
import { addUpdate, authorNameOf, changeReview, noteHelped, withdrawReview } from '../reviews/author-store.ts'
import { newUpdate } from '../reviews/update-rules.ts'
import { announced, done, late, post, shown } from './me-forms.ts'

const changed = once(() =>
  z.object({
    rating: z.coerce.number().check(z.int(), z.minimum(RATING_MIN), z.maximum(RATING_MAX)),
    title: line(TITLE_MAX),
    body: text(BODY_MAX),
    version: z.coerce.number().check(z.int()),
  }),
)
const added = once(() => z.object({ body: text(BODY_MAX), submission: z.uuid() }))

/** What an author does about a review of theirs, below `/me`. */
export const meReviewRoutes = () =>
  new Routes()
    .post(
      '/:token/change',
      post(async (c, me, fields, own) => {
        const wrong = (key: 'me.wrong.long' | 'me.wrong.empty') =>
          shown(c, me, { key, isWrong: true, review: own.review, typed: fields })
        const read = z.safeParse(changed(), fields)
        if (!read.success) return wrong('me.wrong.long')
        const { rating, title, body, version } = read.data
        if (title && !body) return wrong('me.wrong.empty')
        const words = { title: title || null, body: body || null }
        const signals = noticeSignals(title, body, await authorNameOf(c.env.DB, own))
        const outcome = await changeReview(c.env.DB, own, { rating, ...words, signals }, version, c.var.now)
        return announced(c, me.shop, outcome) ? done(c, 'changed') : late(c, me, own, fields)
      }),
    )
    .post(
      '/:token/add',
      post(async (c, me, fields, own) => {
        const read = z.safeParse(added(), fields)
        const body = read.success ? read.data.body : null
        if (!read.success || !body) {
          const key = read.success ? 'me.wrong.empty' : 'me.wrong.long'
          return shown(c, me, { key, isWrong: true, review: own.review, typed: fields })
        }
        const update = newUpdate(newId(c.var.now), body, read.data.submission, c.var.now)
        const outcome = await addUpdate(c.env.DB, own, update, c.var.now)
        return announced(c, me.shop, outcome) ? done(c, 'added') : late(c, me, own, fields)
      }),
    )
    .post(
      '/:token/withdraw',
      post(async (c, me, _, own) =>
        announced(c, me.shop, await withdrawReview(c.env.DB, own, c.var.now))
          ? done(c, 'withdrawn')
          : late(c, me, own),
      ),
    )
    .post(
      '/:token/helped',
      post(async (c, me, fields, own) => {
        // Saying the same twice is no mistake.
        announced(c, me.shop, await noteHelped(c.env.DB, own, fields.helped === 'yes', c.var.now))
        return done(c, 'helped')
      }),
    )
