import { Hono } from 'hono'
import { BODY_MAX, NAME_MAX } from '../../shared/limits.ts'
import { line, text } from '../../shared/schemas/fields.ts'
import { shownName } from '../../shared/shown-name.ts'
import { characters } from '../../shared/text.ts'
import { noticeSignals } from '../moderation/text-rules.ts'
import type { AppEnv } from '../platform/env.ts'
import { newId } from '../platform/ids.ts'
import { checked } from '../platform/validate.ts'
import { addWords, takeBack, tap } from './answer-store.ts'
import { cardId, type Refused } from './page-card.ts'
import { announce, askedBy, back, posted, submissionHashOf } from './page-forms.ts'
import { starsOf } from './page-rules.ts'
import { show } from './page-show.ts'

/** Stars and words for what was bought. */
export const answerPages = new Hono<AppEnv>()
  .post(
    '/:token/stars',
    posted(async (c, opened, form) => {
      const found = askedBy(opened, form)
      const rating = starsOf(form.stars)
      if (!found || rating === null) return back(c, { done: 'nothing' })
      const written = await tap(c.env.DB, found.asked, {
        id: newId(c.var.now),
        submissionHash: await submissionHashOf(c.env.PEPPER, found.asked),
        rating,
        channel: 'mail',
        now: c.var.now,
      })
      announce(c, found.asked, written)
      return back(c, { hash: cardId(found.place) })
    }),
  )
  .post(
    '/:token/take-back',
    posted(async (c, opened, form) => {
      const found = askedBy(opened, form)
      if (!found) return back(c, { done: 'nothing' })
      const written = await takeBack(c.env.DB, found.asked, c.var.now)
      announce(c, found.asked, written)
      return back(c, { done: written.changed ? 'takenBack' : 'nothing', hash: cardId(found.place) })
    }),
  )
  .post(
    '/:token/words',
    posted(async (c, opened, form) => {
      const found = askedBy(opened, form)
      if (!found) return back(c, { done: 'nothing' })
      const typed = { body: String(form.body ?? ''), name: String(form.name ?? '') }
      const body = checked(text(BODY_MAX), typed.body)
      const name = checked(line(NAME_MAX), typed.name)
      const refuse = (field: Refused['field'], message: string) =>
        show(c, opened, { refused: { product: found.asked.product, field, message, ...typed } }, 422)
      if (!('data' in body)) {
        const n = Math.max(1, characters(typed.body) - BODY_MAX)
        return refuse('body', opened.speech.say('hosted.wordsTooLong', { n }))
      }
      if (body.data === '') {
        const proven = found.proof === 'order'
        return refuse('body', opened.speech.say(proven ? 'hosted.wordsMissing' : 'visit.wordsMissing'))
      }
      if (!('data' in name)) return refuse('name', opened.speech.say('hosted.nameTooLong'))
      const written = await addWords(c.env.DB, found.asked, {
        body: body.data,
        authorName: name.data === '' ? null : shownName(name.data),
        language: opened.speech.locale.split('-')[0]!.toLowerCase(),
        signals: noticeSignals(body.data, name.data),
        now: c.var.now,
      })
      announce(c, found.asked, written)
      return back(c, { hash: cardId(found.place) })
    }),
  )
