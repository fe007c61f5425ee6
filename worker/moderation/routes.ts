import type { Context } from 'hono'
import { answerForm } from '../../shared/answer-form.ts'
import { wholeCharacters } from '../../shared/ranges.ts'
import {
  type DecisionsAnswer,
  decisionInput,
  decisionsInput,
  type StatementPreview,
  statementQuery,
} from '../../shared/schemas/decision.ts'
import { removeReplyInput, replyInput } from '../../shared/schemas/reply.ts'
import { voicesQuery } from '../../shared/schemas/voice.ts'
import { maskInput } from '../../shared/schemas/voice-work.ts'
import { mayDecide } from '../platform/access.ts'
import { announce } from '../platform/announce.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { tagsOf } from '../platform/purge.ts'
import { Routes } from '../platform/routing.ts'
import { searchableText } from '../platform/search-words.ts'
import { jsonBody, query } from '../platform/validate.ts'
import { wordsOf } from '../platform/words.ts'
import { decide, decideAll } from './decision-store.ts'
import { shownText } from './display-rules.ts'
import { hide, maskable } from './mask-store.ts'
import { answer, removeAnswer } from './reply-store.ts'
import { settle } from './settle.ts'
import { statementMail } from './statement-mail.ts'
import { plannedStatement } from './statement-store.ts'
import { wholeVoice } from './voice-store.ts'
import { voiceCounts, voicesPage } from './voices-store.ts'
import { authorName } from './work-store.ts'

/** Where the links of a mail lead. */
const originOf = (c: Context<AppEnv>): string => new URL(c.req.url).origin

/** Voices, decisions and replies, below `/v1/merchant/:shop`. */
export const moderationRoutes = () =>
  new Routes()
    .get('/:shop/voices', query(voicesQuery), async (c) =>
      c.json(await voicesPage(c.env.DB, c.req.param('shop'), c.req.valid('query'), c.var.actor.id), 200),
    )
    .get('/:shop/voices/counts', async (c) =>
      c.json(await voiceCounts(c.env.DB, c.req.param('shop'), c.var.actor.id), 200),
    )
    .get('/:shop/voices/:id', async (c) => {
      const voice = await wholeVoice(c.env.DB, c.req.param('shop'), c.req.param('id'))
      if (!voice) throw new ApiError('review_not_found')
      return c.json(voice, 200)
    })
    .post('/:shop/reviews/:id/decisions', mayDecide, jsonBody(decisionInput), async (c) => {
      const { shop, id } = c.req.param()
      const outcome = await decide(
        c.env.DB,
        shop,
        id,
        c.req.valid('json'),
        c.var.actor,
        c.var.now,
        originOf(c),
      )
      return c.json(settle(c, shop, outcome), 200)
    })
    .post('/:shop/decisions', mayDecide, jsonBody(decisionsInput), async (c) => {
      const { shop } = c.req.param()
      const { reviews, ...decision } = c.req.valid('json')
      const outcomes = await decideAll(c.env.DB, shop, reviews, decision, c.var.actor, c.var.now, originOf(c))
      const done = outcomes.flatMap(({ outcome }) => (outcome.kind === 'done' ? [outcome] : []))
      announce(
        c,
        shop,
        done.flatMap(({ product }) => tagsOf(shop, product)),
        done.flatMap(({ events }) => events),
      )
      const body: DecisionsAnswer = {
        outcomes: outcomes.map(({ id, outcome }) =>
          outcome.kind === 'done'
            ? { id, outcome: 'done', status: outcome.status, version: outcome.version }
            : { id, outcome: outcome.kind },
        ),
      }
      return c.json(body, 200)
    })
    // The very mail that the author would get. Asked for by POST, because its facts do not belong into an address.
    .post('/:shop/reviews/:id/statement', mayDecide, jsonBody(statementQuery), async (c) => {
      const { shop, id } = c.req.param()
      const { actor, now } = c.var
      const planned = await plannedStatement(c.env.DB, shop, id, c.req.valid('json'), actor.displayName, now)
      if (!planned) throw new ApiError('review_not_found')
      const speech = await wordsOf(c.env, planned.locale, planned.formality)
      const { subject, text } = statementMail(
        {
          ...planned,
          to: planned.to ?? '',
          changeUrl: planned.decision === 'remove' ? planned.url : `${originOf(c)}/me/…`,
          objectUrl: `${originOf(c)}/objection/…`,
        },
        speech,
      )
      const body: StatementPreview = {
        sent: planned.to === null ? 'no_address' : 'to_author',
        locale: speech.locale,
        subject,
        text,
      }
      return c.json(body, 200)
    })
    .put('/:shop/reviews/:id/mask', mayDecide, jsonBody(maskInput), async (c) => {
      const { shop, id } = c.req.param()
      const { expectedVersion, ...asked } = c.req.valid('json')
      const text = await maskable(c.env.DB, shop, id)
      if (!text) throw new ApiError('review_not_found')
      const hidden = {
        title: wholeCharacters(text.title ?? '', asked.title),
        body: wholeCharacters(text.body ?? '', asked.body),
      }
      const shown = (field: 'title' | 'body') =>
        shownText(text[field], text.language, { personal: hidden[field], profane: text.profane[field] })
      const [shownTitle, shownBody] = [shown('title'), shown('body')]
      const search = searchableText(
        [shownTitle ?? text.title, shownBody ?? text.body].filter(Boolean).join(' '),
      )
      const masked = { hidden, shownTitle, shownBody, search }
      const outcome = await hide(c.env.DB, shop, id, masked, expectedVersion, c.var.actor, c.var.now)
      return c.json(settle(c, shop, outcome), 200)
    })
    .put('/:shop/reviews/:id/reply', mayDecide, jsonBody(replyInput), async (c) => {
      const { shop, id } = c.req.param()
      const input = c.req.valid('json')
      const form = answerForm(input.body, (await authorName(c.env.DB, shop, id)) ?? null)
      const outcome = await answer(c.env.DB, shop, id, { ...input, form }, c.var.actor, c.var.now)
      return c.json(settle(c, shop, outcome), 200)
    })
    .delete('/:shop/reviews/:id/reply', mayDecide, jsonBody(removeReplyInput), async (c) => {
      const { shop, id } = c.req.param()
      const { expectedVersion } = c.req.valid('json')
      const outcome = await removeAnswer(c.env.DB, shop, id, expectedVersion, c.var.actor, c.var.now)
      return c.json(settle(c, shop, outcome), 200)
    })
