import { noticeSignals } from '../moderation/text-rules.ts'
import { newId } from '../platform/ids.ts'
import { Routes } from '../platform/routing.ts'
import { addWords, takeBack, tap } from './answer-store.ts'
import { cardId } from './page-card.ts'
import { askedBy, back, handOn, posted, submissionHashOf } from './page-forms.ts'
import { wordsGiven } from './page-given.ts'
import { starsOf } from './page-rules.ts'
import { show } from './page-show.ts'

/** Stars and words for what was bought. */
export const answerPages = () =>
  new Routes()
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
        handOn(c, found.asked, written)
        return back(c, { hash: cardId(found.place) })
      }),
    )
    .post(
      '/:token/take-back',
      posted(async (c, opened, form) => {
        const found = askedBy(opened, form)
        if (!found) return back(c, { done: 'nothing' })
        const written = await takeBack(c.env.DB, found.asked, c.var.now)
        handOn(c, found.asked, written)
        return back(c, { done: written.changed ? 'takenBack' : 'nothing', hash: cardId(found.place) })
      }),
    )
    .post(
      '/:token/words',
      posted(async (c, opened, form) => {
        const found = askedBy(opened, form)
        if (!found) return back(c, { done: 'nothing' })
        const given = wordsGiven(opened.speech, form, found.item)
        if ('refused' in given) return show(c, opened, { refused: given.refused }, 422)
        const { body, name, authorName } = given
        const written = await addWords(c.env.DB, found.asked, {
          body,
          authorName,
          language: opened.speech.locale.split('-')[0]!.toLowerCase(),
          signals: noticeSignals(body, name),
          now: c.var.now,
        })
        handOn(c, found.asked, written)
        return back(c, { hash: cardId(found.place) })
      }),
    )
