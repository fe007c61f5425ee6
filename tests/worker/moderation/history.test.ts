import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { PROOFS } from '../../../shared/schemas/review.ts'
import { SIGNALS } from '../../../shared/schemas/voice.ts'
import {
  burstFrom,
  domainsOf,
  type History,
  historySignals,
  isFast,
  isInsider,
  mailboxOf,
} from '../../../worker/moderation/history-rules.ts'
import { isHeld, publishesAfter, waitingFor } from '../../../worker/moderation/rules.ts'

const QUIET: History = {
  proof: 'none',
  filledInMs: 60_000,
  characters: 200,
  sameTextBefore: false,
  nearlySameTextBefore: false,
  insider: false,
  disposable: false,
  alias: false,
  unprovenToday: 1,
  usualPerDay: 0,
  samePlaceSameProduct: 0,
  samePlace: 0,
}

test.each([
  ['anna@mail.example', 'anna@mail.example'],
  ['anna+shop@mail.example', 'anna@mail.example'],
  ['an.na+x@gmail.com', 'anna@gmail.com'],
  ['an.na@googlemail.com', 'anna@gmail.com'],
  ['an.na@mail.example', 'an.na@mail.example'],
])('%s is the mailbox %s', (email, mailbox) => expect(mailboxOf(email)).toBe(mailbox))

test('an address is of its domain and of those above', () =>
  expect(domainsOf('a@x.mail.example')).toEqual(['x.mail.example', 'mail.example']))

describe('an insider', () => {
  const team = { hosts: ['www.rossi.example', 'store.bianchi.example'], members: ['Marta@gmail.com'] }
  test.each([
    'marta@gmail.com',
    'mar.ta+test@gmail.com',
    'x@rossi.example',
    'x@mail.rossi.example',
    'x@bianchi.example',
  ])('writes from %s', (email) => expect(isInsider(email, team)).toBe(true))
  test.each(['luca@gmail.com', 'x@notrossi.example', 'x@rossi.example.evil.example', 'x@example'])(
    'does not write from %s',
    (email) => expect(isInsider(email, team)).toBe(false),
  )
  test('is nobody at a host that many shops share, or at a public provider', () => {
    expect(isInsider('x@myshopify.com', { hosts: ['rossi.myshopify.com'], members: [] })).toBe(false)
    expect(isInsider('x@gmail.com', { hosts: ['gmail.com', 'localhost'], members: [] })).toBe(false)
  })
})

describe('a burst', () => {
  test.each([
    [0, 3],
    [0.1, 3],
    [0.5, 5],
    [1, 6],
    [2, 9],
    [5, 14],
  ])('at %d a day is %i', (perDay, k) => expect(burstFrom(perDay)).toBe(k))

  test('takes more where more is usual, without end or jump', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2_000, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (mean, more) => {
          expect(burstFrom(mean + more)).toBeGreaterThanOrEqual(
            burstFrom(mean) - (mean < 300 && mean + more > 300 ? 1 : 0),
          )
          expect(burstFrom(mean)).toBeLessThan(mean + 4 * Math.sqrt(mean) + 8)
        },
      ),
    ))
})

test.each([
  [null, 500, false],
  [4_999, 81, true],
  [5_000, 81, false],
  [100, 80, false],
])('written in %s ms with %i characters: fast %s', (ms, characters, fast) =>
  expect(isFast(ms, characters)).toBe(fast),
)

describe('what the past says', () => {
  test('is nothing of an ordinary review', () => expect(historySignals(QUIET)).toEqual([]))

  test.each<[string, Partial<History>, string[]]>([
    ['the same text', { sameTextBefore: true, nearlySameTextBefore: true }, ['duplicate']],
    ['nearly the same text', { nearlySameTextBefore: true }, ['near_duplicate']],
    ['an insider', { insider: true }, ['insider']],
    ['a throw-away address', { disposable: true }, ['disposable_email']],
    ['another address of one mailbox', { alias: true }, ['alias']],
    ['no time to type', { filledInMs: 900 }, ['fast']],
    ['three at once where there are none', { unprovenToday: 3 }, ['burst']],
    ['one of many with a proven order', { unprovenToday: 90, proof: 'order' }, []],
    [
      'a second one of this product from here',
      { samePlaceSameProduct: 1, samePlace: 1 },
      ['many_from_one_place'],
    ],
    ['a second one from here', { samePlace: 1 }, []],
    ['a third one from here', { samePlace: 2 }, ['many_from_one_place']],
    ['many from a counter, with orders', { samePlace: 9, proof: 'order' }, []],
  ])('%s', (_, past, signals) => expect(historySignals({ ...QUIET, ...past })).toEqual(signals))

  test('has no rating in it', () =>
    expectTypeOf<Extract<keyof History, 'rating' | 'stars' | 'score'>>().toEqualTypeOf<never>())
})

describe('the outcome', () => {
  const signals = fc.uniqueArray(fc.constantFrom(...SIGNALS))
  const proof = fc.constantFrom(...PROOFS)

  test('light signals hold only together', () => {
    for (const light of ['fast', 'burst', 'alias'] as const) expect(isHeld([light])).toBe(false)
    expect(isHeld(['fast', 'burst'])).toBe(true)
    for (const one of SIGNALS.filter((s) => !['fast', 'burst', 'alias'].includes(s)))
      expect(isHeld([one])).toBe(true)
  })

  test('is to publish, sooner or later, unless a person must: never to reject', () =>
    fc.assert(
      fc.property(proof, signals, (given, noticed) => {
        const after = publishesAfter({ proof: given, signals: noticed })
        expect(after === null).toBe(waitingFor(noticed).length > 0)
        if (after !== null) expect([30, 1_440, 14 * 1_440]).toContain(after / 60_000)
      }),
    ))

  test('never comes sooner because of one signal more', () =>
    fc.assert(
      fc.property(proof, signals, fc.constantFrom(...SIGNALS), (given, noticed, more) => {
        const time = (list: typeof noticed) => publishesAfter({ proof: given, signals: list }) ?? Infinity
        expect(time([...new Set([...noticed, more])])).toBeGreaterThanOrEqual(time(noticed))
      }),
    ))
})
