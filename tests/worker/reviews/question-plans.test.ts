import { afterAll, beforeAll, expect, test } from 'vitest'
import type { QuestionView } from '../../../shared/schemas/question.ts'
import type { Actor, Env } from '../../../worker/platform/env.ts'
import { answerAsShop, decideAsked } from '../../../worker/reviews/question-decision-store.ts'
import { deskStatement, questionCounts } from '../../../worker/reviews/question-desk-store.ts'
import { publishDueQuestions, sweepQuestions } from '../../../worker/reviews/question-due-store.ts'
import { noteQuestionLetters, questionLetterOf } from '../../../worker/reviews/question-letter-store.ts'
import { questionsStatement } from '../../../worker/reviews/question-list-store.ts'
import { voteForAnswer } from '../../../worker/reviews/question-reader-store.ts'
import { submitText } from '../../../worker/reviews/question-submit-store.ts'
import { newShop } from '../factories.ts'
import { planOf, recorder } from '../recorder.ts'
import { server, startServer } from '../server.ts'

let shop: string
beforeAll(async () => {
  await startServer()
  shop = await newShop()
})
afterAll(() => server.close())

/** Steps that read a whole table, or sort more than the rows of one question. */
const costly = (plan: string[]) =>
  plan.filter(
    (step) =>
      /TEMP B-TREE/.test(step) ||
      (/^SCAN /.test(step) && !/VIRTUAL TABLE|CONSTANT ROW|SCAN \(subquery|^SCAN a$/.test(step)),
  )

test.each([
  [false, 'questions_shown (pool=?)'],
  [true, 'questions_shown (pool=? AND (published_at,ordinal)<(?,?))'],
])('the page of questions, cursor %s: reads %s', async (cursor, index) => {
  const steps = await planOf({
    sql: questionsStatement(cursor, 11),
    values: [shop, 'mug', ...(cursor ? ['x'] : [])],
  })
  expect(steps).toContain(`SEARCH q USING INDEX ${index} LEFT-JOIN`)
  expect(costly(steps)).toEqual([])
})

test.each<[QuestionView, boolean, string]>([
  ['to_answer', false, 'questions_to_answer (shop_id=?)'],
  ['to_answer', true, 'questions_to_answer (shop_id=? AND (created_at,ordinal)>(?,?))'],
  ['to_decide', false, 'questions_waiting (shop_id=?)'],
  ['to_decide', true, 'questions_waiting (shop_id=? AND (created_at,ordinal)>(?,?))'],
  ['all', false, 'questions_all (shop_id=?)'],
  ['all', true, 'questions_all (shop_id=? AND (created_at,ordinal)<(?,?))'],
])('the desk, %s, cursor %s: reads %s', async (view, cursor, index) => {
  const steps = await planOf({ sql: deskStatement(view, cursor), values: [shop, ...(cursor ? ['x'] : [])] })
  expect(steps).toContain(`SEARCH q USING INDEX ${index}`)
  expect(steps.some((step) => step.includes('answers USING INDEX answers_of_question'))).toBe(true)
  expect(costly(steps)).toEqual([])
})

const actor: Actor = { id: 'somebody', role: 'owner', displayName: 'Marta' }
const event = { seq: 1, shopId: 'x', subject: 'x', at: 1 }
const text = {
  ...{
    id: 'never',
    shop: 'nobody',
    body: 'x',
    language: null,
    authorName: null,
    submission: 's',
    digest: 'd',
  },
  ...{ person: null, signals: [], dueAt: null, sender: 's', isTrapped: false, origin: null, now: 1 },
}
test.each<[string, (db: Env['DB']) => unknown, string[]]>([
  [
    'what is due',
    (db) => publishDueQuestions(db, 1),
    ['COVERING INDEX questions_due', 'COVERING INDEX answers_due'],
  ],
  [
    'what is swept',
    (db) => sweepQuestions(db, 1),
    ['questions_spam', 'answers_sender_old', 'INDEX answer_votes_old (created_at<?)'],
  ],
  ['how many wait', (db) => questionCounts(db, shop), ['questions_to_answer', 'questions_waiting']],
  [
    'a question',
    (db) => submitText(db, { ...text, under: { product: 'mug', title: null, url: null } }),
    ['questions_of_sender (sender=? AND created_at>?)', '(shop_id=? AND submission=?)'],
  ],
  [
    'an answer',
    (db) => submitText(db, { ...text, under: { question: 'x' } }),
    ['answers_of_sender (sender=? AND created_at>?)', '(shop_id=? AND submission=?)'],
  ],
  [
    'a decision',
    (db) => decideAsked(db, 'answer', shop, 'x', { decision: 'publish', expectedVersion: 1 }, actor, 1),
    ['answers USING INDEX sqlite_autoindex_answers_1 (id=?)', 'reports_of_subject (subject_id=?)'],
  ],
  [
    'the shop’s answer',
    (db) => answerAsShop(db, { shop, question: 'x', id: 'y', body: 'z', expectedVersion: 1, actor, now: 1 }),
    ['q USING INDEX sqlite_autoindex_questions_1 (id=?)', 'answers_of_shop (question_id=?)'],
  ],
  [
    'a vote',
    (db) => voteForAnswer(db, { shop, about: 'x', sender: 's', origin: null, now: 1 }),
    ['a USING INDEX sqlite_autoindex_answers_1 (id=?)'],
  ],
])('%s goes by an index', async (_, run, indexes) => {
  const { db, statements } = recorder()
  await run(db)
  const steps = (await Promise.all(statements.map(planOf))).flat()
  for (const index of indexes)
    expect(
      steps.some((step) => step.includes(index)),
      `${index} in ${steps.join('; ')}`,
    ).toBe(true)
  expect(costly(steps)).toEqual([])
})

test('letters go by the events', async () => {
  const { db, statements } = recorder()
  noteQuestionLetters(
    db,
    [
      { ...event, type: 'answer.published' },
      { ...event, type: 'question.rejected' },
    ],
    1,
  )
  const steps = (await Promise.all(statements.map(planOf))).flat()
  expect(steps).toContain('SEARCH e USING INTEGER PRIMARY KEY (rowid=?)')
  // The askers of one hand-over are grouped.
  expect(costly(steps)).toEqual(['USE TEMP B-TREE FOR GROUP BY'])
  expect(await questionLetterOf({ prepare: db.prepare } as Env['DB'], shop, 1).catch(() => null)).toBeNull()
})
