import fc from 'fast-check'
import { describe, expect, expectTypeOf, it, test } from 'vitest'
import { basisOf, neededIn } from '../../../worker/invitations/consent-rules.ts'
import { type OrderFacts, planOrder } from '../../../worker/invitations/planning-rules.ts'
import { type DueInvitation, sendingOf } from '../../../worker/invitations/sending-rules.ts'
import { readSettings } from '../../../worker/invitations/settings.ts'
import { delayOf, wallTime, withinHours } from '../../../worker/invitations/timing-rules.ts'

const DAY = 86_400_000
const NOW = Date.parse('2026-11-08T12:00:00Z')
const settings = readSettings(null)

const facts: OrderFacts = {
  country: 'DE',
  consentBasis: 'soft_opt_in',
  consentStatement: null,
  test: false,
  hasAddress: true,
  refusal: null,
  answered: false,
  paidAt: NOW - 20 * DAY,
  shippedAt: null,
  deliveredAt: NOW - 7 * DAY,
  cancelledAt: null,
  askedAt: null,
  categories: ['Mugs'],
}
const due: DueInvitation = {
  state: 'planned',
  nextAt: NOW,
  zone: 'Europe/Berlin',
  lastMailAt: null,
  refusal: null,
  hasAddress: true,
  expiresAt: null,
}

test('no rule can see a score', () => {
  type Seen = keyof OrderFacts | keyof DueInvitation
  expectTypeOf<Extract<Seen, 'rating' | 'stars' | 'score' | 'review' | 'feeling'>>().toEqualTypeOf<never>()
})

describe('the basis', () => {
  it.each([
    ['DE', 'soft_opt_in'],
    ['GB', 'soft_opt_in'],
    ['US', 'none'],
    ['BR', 'consent'],
    ['ZZ', 'consent'],
    [null, 'consent'],
  ] as const)('in %s needs %s', (country, need) => expect(neededIn(country)).toBe(need))

  it('is kept with the owner’s statement where they override a country', () => {
    const overrides = { BR: { needs: 'none' as const, statement: 'Our lawyers say so, 3 May 2026.' } }
    const order = { country: 'BR', consentBasis: null, consentStatement: null }
    expect(basisOf(order, overrides)).toEqual({ basis: 'override', statement: overrides.BR.statement })
    expect(basisOf(order, {})).toBeNull()
    const stricter = { DE: { needs: 'consent' as const, statement: 'We ask everybody first.' } }
    expect(basisOf({ ...order, country: 'DE', consentBasis: 'soft_opt_in' }, stricter)).toBeNull()
  })
})

describe('the time', () => {
  it('is that of the category that needs longest', () => {
    const own = readSettings('{"categoryDays":{"Creams":21,"Snacks":3}}')
    expect(delayOf(['Snacks', 'Creams'], own)).toEqual({ days: 21, category: 'Creams' })
    expect(delayOf(['Snacks'], own)).toEqual({ days: 3, category: 'Snacks' })
    expect(delayOf(['Snacks', 'Mugs'], own).days).toBe(7)
    expect(delayOf([], own)).toEqual({ days: 7, category: null })
  })

  test('a mail goes within the hours of any time zone, at most a day later, never earlier', () => {
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    )
    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: 4 * 365 * 24 * 60 }), (name, minutes) => {
        const at = Date.parse('2024-01-01T00:00:00Z') + minutes * 60_000
        const sent = withinHours(at, name, { from: 9, to: 19 })
        const { hour } = wallTime(sent, name)
        expect(hour >= 9 && hour < 19).toBe(true)
        expect(sent).toBeGreaterThanOrEqual(at)
        expect(sent - at).toBeLessThanOrEqual(15 * 3_600_000)
      }),
      { numRuns: 60 },
    )
  })
})

test('a plan never comes before the delivery and three days, and always has a basis', () => {
  const time = fc.option(fc.integer({ min: NOW - 60 * DAY, max: NOW }), { nil: null })
  const order = fc.record({
    country: fc.constantFrom('DE', 'US', 'BR', null),
    consentBasis: fc.constantFrom('consent' as const, 'soft_opt_in' as const, null),
    consentStatement: fc.constant(null),
    test: fc.boolean(),
    hasAddress: fc.boolean(),
    refusal: fc.constantFrom('opted_out' as const, 'erased' as const, 'blocked' as const, null),
    answered: fc.boolean(),
    paidAt: time,
    shippedAt: time,
    deliveredAt: time,
    cancelledAt: time,
    askedAt: fc.constant(null),
    categories: fc.array(fc.constantFrom('Mugs', null)),
  })
  fc.assert(
    fc.property(order, (one) => {
      const plan = planOrder(one, settings)
      if (one.test || one.refusal || one.answered || !one.hasAddress) expect(plan.kind).toBe('not_asked')
      if (plan.kind !== 'planned') return
      expect(plan.at - (one.deliveredAt ?? one.shippedAt)!).toBeGreaterThanOrEqual(3 * DAY)
      expect(plan.basis).toEqual(basisOf(one, {}))
    }),
  )
})

describe('an order', () => {
  it('cancelled after its dispatch is asked about', () => {
    expect(planOrder({ ...facts, cancelledAt: NOW }, settings).kind).toBe('planned')
    expect(planOrder({ ...facts, cancelledAt: NOW - 8 * DAY }, settings)).toEqual({
      kind: 'not_asked',
      reason: 'cancelled',
    })
  })

  it('without an address is asked about where the shop’s own tool mails', () => {
    const mine = readSettings('{"sender":"mine"}')
    expect(planOrder({ ...facts, hasAddress: false }, settings)).toEqual({
      kind: 'not_asked',
      reason: 'no_basis',
    })
    expect(planOrder({ ...facts, hasAddress: false }, mine).kind).toBe('planned')
  })
})

describe('sending', () => {
  it.each<[string, Partial<DueInvitation>, object]>([
    ['now', {}, { kind: 'send' }],
    ['never to who refused', { refusal: 'opted_out' }, { kind: 'not_asked', reason: 'opted_out' }],
    ['never to who is gone', { hasAddress: false }, { kind: 'not_asked', reason: 'erased' }],
    ['not a month late', { nextAt: NOW - 31 * DAY }, { kind: 'not_asked', reason: 'too_late' }],
    ['no reminder once refused', { state: 'sent', refusal: 'blocked' }, { kind: 'no_reminder' }],
    [
      'no reminder for a link that ends',
      { state: 'sent', expiresAt: NOW + DAY / 2 },
      { kind: 'no_reminder' },
    ],
    [
      'what somebody asked for, whatever the cap',
      { state: 'snoozed', lastMailAt: NOW - 7 * DAY },
      { kind: 'send' },
    ],
    [
      '14 days after another mail',
      { lastMailAt: NOW - 7 * DAY },
      { kind: 'postpone', until: NOW + 7 * DAY, why: 'cap' },
    ],
  ])('%s', (_, change, sending) => expect(sendingOf({ ...due, ...change }, settings, NOW)).toEqual(sending))
})
