import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReviewListQuery, ReviewSubmission, Sort } from '../../shared/schemas/review.ts'
import type { AnyView } from '../../shared/schemas/voice.ts'
import { actorOfKey } from '../../worker/exchange/keys-store.ts'
import { recentMarks, recentReviews } from '../../worker/insights/insight-store.ts'
import { answerTimes } from '../../worker/moderation/answer-time-store.ts'
import { decide } from '../../worker/moderation/decision-store.ts'
import { publishDue } from '../../worker/moderation/due-store.ts'
import { mailTroubles } from '../../worker/moderation/mail-trouble-store.ts'
import { answer } from '../../worker/moderation/reply-store.ts'
import { waitingPeople } from '../../worker/moderation/today-store.ts'
import { wholeVoice } from '../../worker/moderation/voice-store.ts'
import { voiceCounts, voicesStatement } from '../../worker/moderation/voices-store.ts'
import { dueNotices, noticeFacts } from '../../worker/people/notice-store.ts'
import { openByPasskey, passkeysOf, spendChallenge } from '../../worker/people/passkey-store.ts'
import {
  actorOfSession,
  closeSession,
  issueCode,
  openSession,
  signedIn,
  sweepSignIn,
} from '../../worker/people/sign-in-store.ts'
import { takeNameOff } from '../../worker/people/team-store.ts'
import { type Delivery, recordDelivery, takeDue } from '../../worker/platform/deliveries.ts'
import type { Actor, Env } from '../../worker/platform/env.ts'
import { forgottenEvents, markHandled, unhandledEvents } from '../../worker/platform/events.ts'
import { noteAuthorMails } from '../../worker/reviews/delivery-store.ts'
import { formOf } from '../../worker/reviews/form-store.ts'
import { pageStatement } from '../../worker/reviews/list-store.ts'
import { RATINGS_STATEMENT } from '../../worker/reviews/ratings-store.ts'
import { type NewReview, submitReview } from '../../worker/reviews/submit-store.ts'
import { newProduct, newShop, store, submission } from './factories.ts'
import { planOf, recorder } from './recorder.ts'
import { server, startServer } from './server.ts'

beforeAll(startServer)
afterAll(() => server.close())

let shop: string
let review: string
beforeAll(async () => {
  shop = await newShop()
  review = (await store(shop, await newProduct(shop), [{}]))[0]!
})

const signed = { id: 'p', counter: 1, tokenHash: 'h', agent: null, now: 1 }

/** Steps that read a whole table, or sort. A JSON list, and a query's own bounded result, are no tables. */
const costly = (plan: string[]) =>
  plan.filter(
    (step) =>
      /TEMP B-TREE/.test(step) ||
      (/^SCAN /.test(step) && !/VIRTUAL TABLE|CONSTANT ROW|SCAN \(subquery/.test(step)),
  )
const product = 'SEARCH p USING INDEX sqlite_autoindex_products_1 (shop_id=? AND id=?) LEFT-JOIN'

describe('the page of reviews', () => {
  const planFor = (list: Partial<ReviewListQuery>) =>
    planOf(pageStatement(shop, 'mug-blue', { sort: 'newest', ...list }))
  const plan = (sort: Sort, star: boolean, cursor: boolean) =>
    planFor({ sort, ...(star && { rating: 1 }), ...(cursor && { cursor: review }) })

  test.each<[Sort, boolean, boolean, string]>([
    ['newest', false, false, 'reviews_newest (pool=?)'],
    ['newest', false, true, 'reviews_newest (pool=? AND (published_at,ordinal)<(?,?))'],
    ['newest', true, false, 'reviews_by_star (pool=? AND rating=?)'],
    ['newest', true, true, 'reviews_by_star (pool=? AND rating=? AND (published_at,ordinal)<(?,?))'],
    ['helpful', false, false, 'reviews_helpful (pool=?)'],
    ['helpful', false, true, 'reviews_helpful (pool=? AND (rank,ordinal)<(?,?))'],
    ['highest', false, false, 'reviews_by_star (pool=?)'],
    ['highest', false, true, 'reviews_by_star (pool=? AND (rating,published_at,ordinal)<(?,?,?))'],
    ['highest', true, false, 'reviews_by_star (pool=? AND rating=?)'],
    ['highest', true, true, 'reviews_by_star (pool=? AND rating=? AND (published_at,ordinal)<(?,?))'],
    ['lowest', false, false, 'reviews_lowest (pool=?)'],
    ['lowest', false, true, 'reviews_lowest (pool=? AND (lowness,published_at,ordinal)<(?,?,?))'],
    ['lowest', true, false, 'reviews_by_star (pool=? AND rating=?)'],
    ['lowest', true, true, 'reviews_by_star (pool=? AND rating=? AND (published_at,ordinal)<(?,?))'],
  ])('%s, one star %s, cursor %s: reads %s', async (sort, star, cursor, index) => {
    const steps = await plan(sort, star, cursor)
    expect(steps).toContain(`SEARCH r USING INDEX ${index} LEFT-JOIN`)
    expect(steps).toContain(product)
    expect(costly(steps)).toEqual([])
  })

  test.each([
    [false, 'reviews_helpful (pool=?)'],
    [true, 'reviews_helpful (pool=? AND (rank,ordinal)<(?,?))'],
  ])(
    'the most helpful of one star, cursor %s: looks through a bounded stretch of %s',
    async (cursor, index) => {
      const steps = await plan('helpful', true, cursor)
      expect(steps).toContain(`SEARCH r USING INDEX ${index}`)
      // Only the eleven rows that are left are sorted.
      expect(costly(steps)).toEqual(['SCAN x LEFT-JOIN', 'USE TEMP B-TREE FOR ORDER BY'])
    },
  )

  test.each([
    [false, 'reviews_with_photos (pool=?)'],
    [true, 'reviews_with_photos (pool=? AND (published_at,ordinal)<(?,?))'],
  ])('with photos, cursor %s: reads %s', async (cursor, index) => {
    const steps = await planFor({ photos: '1', ...(cursor && { cursor: review }) })
    expect(steps).toContain(`SEARCH r USING INDEX ${index} LEFT-JOIN`)
    expect(costly(steps)).toEqual([])
  })

  test.each<[string, Partial<ReviewListQuery>, string]>([
    ['proof and language', { proof: 'order', language: 'it' }, 'reviews_newest (pool=?)'],
    ['photos and a scale', { photos: '1', scale_2: 3 }, 'reviews_with_photos (pool=?)'],
    ['one star and proof', { rating: 2, proof: 'order' }, 'reviews_by_star (pool=? AND rating=?)'],
    ['lowest with photos', { sort: 'lowest', photos: '1' }, 'reviews_lowest (pool=?)'],
    ['helpful and a language', { sort: 'helpful', language: 'de' }, 'reviews_helpful (pool=?)'],
  ])('%s: looks through a bounded stretch of one index', async (_, list, index) => {
    const steps = await planFor(list)
    expect(steps.filter((step) => step.startsWith('SEARCH r USING INDEX'))).toEqual([
      `SEARCH r USING INDEX ${index}`,
    ])
    expect(costly(steps)).toEqual(['SCAN x LEFT-JOIN', 'USE TEMP B-TREE FOR ORDER BY'])
  })

  test('words go by the full-text index, within the product', async () => {
    const steps = await planFor({ q: 'blue mug', cursor: review })
    expect(steps.some((step) => /SCAN review_search VIRTUAL TABLE INDEX/.test(step))).toBe(true)
    expect(
      steps.filter((step) => /^SCAN /.test(step) && !/VIRTUAL TABLE|SCAN \(subquery|SCAN x/.test(step)),
    ).toEqual([])
  })
})

test('stars of many products are a look-up for each', async () => {
  const steps = await planOf({ sql: RATINGS_STATEMENT, values: [shop, '["mug-blue"]'] })
  expect(steps).toContain(product)
  expect(steps).toContain('SEARCH g USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN')
  // The hundred products at most, in the order asked for.
  expect(costly(steps)).toEqual(['USE TEMP B-TREE FOR ORDER BY'])
})

test.each<[AnyView, boolean, string]>([
  ['to_decide', false, 'inbox_undecided (shop_id=?)'],
  ['to_decide', true, 'inbox_undecided (shop_id=? AND (created_at,ordinal)>(?,?))'],
  ['to_answer', false, 'inbox_unanswered (shop_id=?)'],
  ['to_answer', true, 'inbox_unanswered (shop_id=? AND (rating,published_at,ordinal)>(?,?,?))'],
  ['mine', false, 'inbox_assigned (shop_id=? AND assignee_id=?)'],
  ['mine', true, 'inbox_assigned (shop_id=? AND assignee_id=? AND (created_at,ordinal)>(?,?))'],
  ['contested', false, 'inbox_contested (shop_id=?)'],
  ['contested', true, 'inbox_contested (shop_id=? AND (created_at,ordinal)>(?,?))'],
  ['spam', false, 'inbox_spam (shop_id=?)'],
  ['spam', true, 'inbox_spam (shop_id=? AND (created_at,ordinal)<(?,?))'],
  ['all', false, 'inbox_all (shop_id=?)'],
  ['all', true, 'inbox_all (shop_id=? AND (created_at,ordinal)<(?,?))'],
])('voices %s, cursor %s: reads %s', async (view, cursor, index) => {
  const query = { view, ...(cursor && { cursor: review }) }
  const steps = await planOf(voicesStatement(shop, query, 'somebody'))
  expect(steps).toContain(`SEARCH r USING INDEX ${index}`)
  expect(costly(steps)).toEqual([])
  const filtered = await planOf(
    voicesStatement(shop, { ...query, signal: 'link', language: 'it' }, 'somebody'),
  )
  expect(filtered).toContain(`SEARCH r USING INDEX ${index}`)
  // Only the page that is left is sorted.
  expect(costly(filtered)).toEqual(['SCAN x', 'USE TEMP B-TREE FOR ORDER BY'])
})

test.each([
  [{ product: 'mug-blue' }, 'inbox_product (product=?)'],
  [{ status: 'rejected' as const }, 'inbox_status (shop_id=? AND status=?)'],
])('all voices with %j: reads %s', async (filter, index) => {
  const steps = await planOf(voicesStatement(shop, { view: 'all', ...filter }, 'somebody'))
  expect(steps).toContain(`SEARCH r USING INDEX ${index}`)
  expect(costly(steps)).toEqual([])
})

test('voices with photos: each looks for its own', async () => {
  const steps = await planOf(voicesStatement(shop, { view: 'all', photos: '1' }, 'somebody'))
  expect(steps.some((step) => /^SEARCH f USING .*INDEX.*\(review_id=\?/.test(step))).toBe(true)
})

test('voices with words in them go by the full-text index', async () => {
  const steps = await planOf(voicesStatement(shop, { view: 'all', q: 'blue mug' }, 'somebody'))
  expect(steps.some((step) => /SCAN review_search VIRTUAL TABLE INDEX/.test(step))).toBe(true)
  expect(steps.filter((step) => /SEARCH r USING INTEGER PRIMARY KEY/.test(step))).toHaveLength(2)
})

describe('every other statement goes by an index', () => {
  const actor: Actor = { id: 'somebody', role: 'owner', displayName: 'Marta' }
  const event = { seq: 1, shopId: 'x', subject: 'x', at: 1 }
  const code = {
    email: 'anna@mail.example',
    addressHash: 'a',
    codeHash: 'c',
    tokenHash: 't',
    newUser: 'u',
    agent: null,
    now: 1,
  }
  const newReview: NewReview = {
    id: 'never stored',
    shop: 'nobody',
    submission: {
      ...submission({ email: code.email }),
      incentive: 'none',
      relationship: 'none',
      test: false,
    } as ReviewSubmission,
    submissionHash: 'h',
    digest: 'd',
    authorName: null,
    person: { id: 'p', emailHash: 'e' },
    signals: [],
    search: null,
    senderHash: 's',
    filledInMs: null,
    isTrapped: false,
    channel: 'web',
    place: null,
    now: 1,
  }
  type Run = (db: Env['DB']) => unknown
  test.each<[string, Run, string[], string[]?]>([
    ['what is due', (db) => publishDue(db, 1), ['INDEX reviews_due (due_at>? AND due_at<?)']],
    [
      'events that nobody handled',
      (db) => forgottenEvents(db, 1, 5),
      ['events USING INDEX events_unhandled'],
      // The whole of that index is what is wanted.
      ['SCAN events USING INDEX events_unhandled'],
    ],
    ['events handed over', (db) => unhandledEvents(db, [1]), ['events USING INTEGER PRIMARY KEY']],
    ['events handled', (db) => markHandled(db, [1], 1), ['events USING INTEGER PRIMARY KEY']],
    [
      'mails to note',
      (db) => noteAuthorMails(db, [{ ...event, type: 'review.published' }], 1),
      [
        'e USING INTEGER PRIMARY KEY',
        'r USING INDEX sqlite_autoindex_reviews_1 (id=?)',
        'p USING PRIMARY KEY',
      ],
    ],
    [
      'mails to send',
      (db) => takeDue(db, 'mail', 1),
      [
        'deliveries USING COVERING INDEX deliveries_due (next_at<?)',
        'd USING PRIMARY KEY (event=? AND target=?)',
      ],
      // The fifty that were found.
      ['SCAN x'],
    ],
    [
      'what became of a mail',
      (db) => recordDelivery(db, { event: 1, target: 'mail:author', attempts: 0 } as Delivery, 'sent'),
      ['deliveries USING PRIMARY KEY (event=? AND target=?)'],
    ],
    [
      'one voice',
      (db) => wholeVoice(db, shop, review),
      [
        'r USING INDEX sqlite_autoindex_reviews_1 (id=?)',
        'e USING INDEX events_of_subject (subject=?)',
        'o USING INDEX reviews_of_person (shop_id=? AND person_id=?)',
        'n USING INDEX notes_of_review (review_id=?)',
        'w USING INDEX orders_of_person (shop_id=? AND person_id=?)',
        'd USING PRIMARY KEY (event=?)',
      ],
      // One person's orders of one product; the additions to one review; its five photos at most.
      Array<string>(3).fill('USE TEMP B-TREE FOR ORDER BY'),
    ],
    [
      'how many wait',
      (db) => voiceCounts(db, shop, 'somebody'),
      ['INDEX inbox_undecided', 'INDEX inbox_unanswered'],
    ],
    [
      'mails that did not go out',
      (db) => mailTroubles(db, shop),
      ['d USING INDEX deliveries_troubled (shop_id=?)', 'e USING INTEGER PRIMARY KEY (rowid=?)'],
    ],
    [
      'who waits for a person',
      (db) => waitingPeople(db, shop).all(),
      ['c USING INDEX contact_requests_waiting (shop_id=?)', 'm USING PRIMARY KEY (shop_id=? AND user_id=?)'],
    ],
    [
      'what four weeks say',
      (db) => db.batch([recentReviews(db, shop, 1), recentMarks(db, shop, 1), answerTimes(db, shop, 1)]),
      [
        'reviews USING INDEX inbox_status (shop_id=? AND status=? AND created_at>?)',
        'experiences USING PRIMARY KEY (shop_id=? AND id>?)',
      ],
      // Its own bounded rows.
      ['SCAN r'],
    ],
    ['a key', (db) => actorOfKey(db, 'h', shop), ['api_keys USING PRIMARY KEY (hash=?)']],
    [
      'a session in a shop',
      (db) => actorOfSession(db, 'h', shop, 1),
      ['e USING PRIMARY KEY (id=?)', 'm USING PRIMARY KEY (shop_id=? AND user_id=?)'],
    ],
    [
      'a session',
      (db) => signedIn(db, 'h', 1),
      ['e USING PRIMARY KEY (id=?)', 'm USING INDEX members_of_user (user_id=?)'],
      // The shops of one person, by name.
      ['USE TEMP B-TREE FOR ORDER BY'],
    ],
    ['the end of a session', (db) => closeSession(db, 'h'), ['sessions USING PRIMARY KEY (id=?)']],
    [
      'a code for an address',
      (db) => issueCode(db, { ...code, isOpen: false }),
      ['INDEX sqlite_autoindex_users_2 (email=?)'],
    ],
    [
      'a code to spend',
      (db) => openSession(db, { ...code, isOpen: false }),
      ['sign_in_codes USING PRIMARY KEY (address=?)', 'INDEX team_invitations_of (email=?)'],
      // SQLite looks for rows that refer to a new user only while a deferred foreign key is violated.
      ['SCAN contact_requests', 'SCAN answers', 'SCAN replies'],
    ],
    [
      'codes, sessions and invitations to the team that are over',
      (db) => sweepSignIn(db, 1),
      [
        'INDEX sign_in_codes_expired (expires_at<?)',
        'INDEX sessions_expired (expires_at<?)',
        'INDEX team_invitations_expired (expires_at<?)',
      ],
    ],
    [
      'a passkey to sign in with',
      (db) => spendChallenge(db, 'c', 'p', 1),
      ['passkey_challenges USING PRIMARY KEY (challenge=?)', 'sqlite_autoindex_passkeys_2 (credential=?)'],
    ],
    ['a session by passkey', (db) => openByPasskey(db, signed), ['passkeys USING PRIMARY KEY (id=?)']],
    ["one's passkeys", (db) => passkeysOf(db, 'h', 1), ['passkeys USING INDEX passkeys_of_user (user_id=?)']],
    [
      'a name taken off past answers',
      (db) => takeNameOff(db, shop, 'u'),
      ['INDEX replies_named (shop_id=? AND user_id=?)', 'INDEX answers_named (shop_id=? AND user_id=?)'],
    ],
    ['members to be told', (db) => dueNotices(db, 1), ['INDEX member_notices_due (next_at<?)']],
    [
      'what there is to tell a member',
      (db) => noticeFacts(db, shop, 'u', 1, 2),
      [
        'INDEX contact_requests_waiting (shop_id=?',
        'INDEX questions_to_answer (shop_id=?',
        'INDEX inbox_all (shop_id=? AND created_at>?)',
        'INDEX objections_of_shop (shop_id=? AND created_at>?)',
        'INDEX reports_of_shop (shop_id=? AND created_at>?)',
      ],
      // Of 500 reviews at the most, by product.
      ['USE TEMP B-TREE FOR GROUP BY', 'USE TEMP B-TREE FOR ORDER BY', 'SCAN x'],
    ],
    [
      'a decision',
      (db) => decide(db, shop, review, { decision: 'publish', expectedVersion: 9, blind: true }, actor, 1),
      ['reviews USING INDEX sqlite_autoindex_reviews_1 (id=?)'],
    ],
    [
      'a reply',
      (db) => answer(db, shop, review, { body: 'Thanks', expectedVersion: 9 }, actor, 1),
      ['r USING INDEX sqlite_autoindex_reviews_1 (id=?)'],
    ],
    [
      'a submission from a website',
      (db) => submitReview(db, newReview, { kind: 'origin', origin: 'https://x.example' }),
      [
        'COVERING INDEX sqlite_autoindex_reviews_2 (shop_id=? AND submission=?)',
        'people USING INDEX sqlite_autoindex_people_2',
      ],
    ],
    [
      'what the form asks',
      (db) => formOf(db, shop, 'mug-blue'),
      ['products USING INDEX sqlite_autoindex_products_1 (shop_id=? AND id=?)'],
    ],
    [
      'a submission with a key',
      (db) => submitReview(db, newReview, { kind: 'key', hash: 'h' }),
      ['api_keys EXISTS USING COVERING INDEX api_keys_of_shop (shop_id=? AND hash=?)'],
    ],
    [
      'a submission from a page of ours',
      (db) => submitReview(db, newReview, { kind: 'own' }),
      ['p USING INDEX sqlite_autoindex_products_1 (shop_id=? AND id=?)'],
    ],
  ])('%s', async (_, run, indexes, allowed = []) => {
    const { db, statements } = recorder()
    await run(db)
    expect(statements.length).toBeGreaterThan(0)
    const steps = (await Promise.all(statements.map(planOf))).flat()
    for (const index of indexes)
      expect(
        steps.some((step) => step.includes(index)),
        `${index} in ${steps.join('; ')}`,
      ).toBe(true)
    expect(costly(steps)).toEqual(allowed)
  })
})
