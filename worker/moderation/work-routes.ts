import { answerForm } from '../../shared/answer-form.ts'
import { reportDecisionInput } from '../../shared/schemas/report.ts'
import { ledgerQuery, trustQuery } from '../../shared/schemas/trust.ts'
import {
  answerUsesInput,
  assignmentInput,
  noteInput,
  privateAnswerInput,
  savedAnswerInput,
} from '../../shared/schemas/voice-work.ts'
import { mayDecide } from '../platform/access.ts'
import { sha256 } from '../platform/crypto.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { newId } from '../platform/ids.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody, query } from '../platform/validate.ts'
import { ledgerPage } from './ledger-store.ts'
import { dismissReport } from './report-store.ts'
import { today } from './today-store.ts'
import { trustOf } from './trust-store.ts'
import {
  addNote,
  addPrivateAnswer,
  addSavedAnswer,
  assign,
  authorName,
  canBeWrittenTo,
  deleteSavedAnswer,
  editSavedAnswer,
  notePresence,
  savedAnswers,
  usesOf,
} from './work-store.ts'

/** What the team does about a voice beside deciding it, below `/v1/merchant/:shop`. */
export const workRoutes = () =>
  new Routes()
    .post('/:shop/reviews/:id/notes', mayDecide, jsonBody(noteInput), async (c) => {
      const { shop, id } = c.req.param()
      const input = c.req.valid('json')
      const written = await addNote(c.env.DB, {
        id: newId(c.var.now),
        shop,
        review: id,
        submission: await sha256(input.submissionId),
        input,
        actor: c.var.actor,
        now: c.var.now,
      })
      if (!written) throw new ApiError('review_not_found')
      c.executionCtx.waitUntil(handOver(c.env.EVENTS, written.events))
      return c.json({ ok: true }, 201)
    })
    .post('/:shop/reviews/:id/private-answers', mayDecide, jsonBody(privateAnswerInput), async (c) => {
      const { shop, id } = c.req.param()
      const input = c.req.valid('json')
      const reachable = await canBeWrittenTo(c.env.DB, shop, id)
      if (reachable === null) throw new ApiError('review_not_found')
      if (!reachable) throw new ApiError('not_possible')
      const written = await addPrivateAnswer(c.env.DB, {
        id: newId(c.var.now),
        shop,
        review: id,
        submission: await sha256(input.submissionId),
        input,
        actor: c.var.actor,
        now: c.var.now,
      })
      if (!written) throw new ApiError('review_not_found')
      c.executionCtx.waitUntil(handOver(c.env.EVENTS, written.events))
      return c.json({ ok: true }, 201)
    })
    .put('/:shop/reviews/:id/assignment', mayDecide, jsonBody(assignmentInput), async (c) => {
      const { shop, id } = c.req.param()
      const { assignee, until } = c.req.valid('json')
      const whose = assignee === 'me' ? c.var.actor.id : assignee
      const assigned = await assign(c.env.DB, shop, id, { assignee: whose, until }, c.var.actor, c.var.now)
      if (assigned === null) throw new ApiError('review_not_found')
      if (!assigned) throw new ApiError('invalid_input', [{ path: 'assignee', code: 'not_allowed' }])
      c.executionCtx.waitUntil(handOver(c.env.EVENTS, assigned.events))
      return c.json({ ok: true }, 200)
    })
    // Reads by POST, because the text does not belong into an address.
    .post('/:shop/reviews/:id/answer-uses', jsonBody(answerUsesInput), async (c) => {
      const { shop, id } = c.req.param()
      const name = await authorName(c.env.DB, shop, id)
      if (name === undefined) throw new ApiError('review_not_found')
      const form = answerForm(c.req.valid('json').body, name)
      const uses = form === '' ? 0 : await usesOf(c.env.DB, shop, id, form)
      return c.json({ uses: uses ?? 0 }, 200)
    })
    .post('/:shop/voices/:id/presence', async (c) => {
      const { shop, id } = c.req.param()
      const others = await notePresence(c.env.DB, shop, id, c.var.actor.id, c.var.now)
      if (!others) throw new ApiError('review_not_found')
      return c.json({ others }, 200)
    })
    .get('/:shop/today', async (c) =>
      c.json(await today(c.env.DB, c.req.param('shop'), c.var.actor.id, c.var.now), 200),
    )
    .get('/:shop/trust', query(trustQuery), async (c) =>
      c.json(await trustOf(c.env.DB, c.req.param('shop'), c.req.valid('query').days, c.var.now), 200),
    )
    .get('/:shop/trust/ledger', query(ledgerQuery), async (c) =>
      c.json(await ledgerPage(c.env.DB, c.req.param('shop'), c.req.valid('query'), c.var.now), 200),
    )
    // Taking down what was reported is a decision about the review, which answers its reports as well.
    .post('/:shop/reports/:id/decisions', mayDecide, jsonBody(reportDecisionInput), async (c) => {
      const { shop, id } = c.req.param()
      const dismissed = await dismissReport(c.env.DB, shop, id, c.var.actor, c.var.now)
      if (!dismissed) throw new ApiError('review_not_found')
      c.executionCtx.waitUntil(handOver(c.env.EVENTS, dismissed.events))
      return c.json(dismissed.receipt, 200)
    })
    .get('/:shop/saved-answers', async (c) =>
      c.json({ answers: await savedAnswers(c.env.DB, c.req.param('shop')) }, 200),
    )
    .post('/:shop/saved-answers', mayDecide, jsonBody(savedAnswerInput), async (c) => {
      const id = newId(c.var.now)
      const added = await addSavedAnswer(c.env.DB, c.req.param('shop'), id, c.req.valid('json'), c.var.now)
      if (!added) throw new ApiError('invalid_input', [{ path: '', code: 'too_many' }])
      return c.json({ id, ...c.req.valid('json') }, 201)
    })
    .put('/:shop/saved-answers/:id', mayDecide, jsonBody(savedAnswerInput), async (c) => {
      const { shop, id } = c.req.param()
      const edited = await editSavedAnswer(c.env.DB, shop, id, c.req.valid('json'), c.var.now)
      if (!edited) throw new ApiError('not_found')
      return c.json({ id, ...c.req.valid('json') }, 200)
    })
    .delete('/:shop/saved-answers/:id', mayDecide, async (c) => {
      await deleteSavedAnswer(c.env.DB, c.req.param('shop'), c.req.param('id'))
      return c.json({ ok: true }, 200)
    })
