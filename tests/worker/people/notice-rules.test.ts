import { describe, expect, test } from 'vitest'
import { type Facts, isWorthALetter, nextLook } from '../../../worker/people/notice-rules.ts'

const at = (iso: string) => Date.parse(iso)
const iso = (ms: number | null) => ms && new Date(ms).toISOString()

describe('the next look', () => {
  test.each([
    ['daily', '2026-11-25T06:30:20Z', 'Europe/Rome', '2026-11-25T07:00:00.000Z'],
    ['daily', '2026-11-25T07:00:00Z', 'Europe/Rome', '2026-11-26T07:00:00.000Z'],
    ['daily', '2026-11-25T23:59:00Z', 'Asia/Kolkata', '2026-11-26T02:30:00.000Z'],
    ['daily', '2026-11-25T12:00:00Z', 'America/Los_Angeles', '2026-11-25T16:00:00.000Z'],
    // The nights in which clocks are put forward and back.
    ['daily', '2026-03-28T12:00:00Z', 'Europe/Rome', '2026-03-29T06:00:00.000Z'],
    ['daily', '2026-10-24T12:00:00Z', 'Europe/Rome', '2026-10-25T07:00:00.000Z'],
    ['weekly', '2026-11-25T12:00:00Z', 'Europe/Rome', '2026-11-30T07:00:00.000Z'],
    ['weekly', '2026-11-30T06:00:00Z', 'Europe/Rome', '2026-11-30T07:00:00.000Z'],
    ['weekly', '2026-11-30T07:00:00Z', 'Europe/Rome', '2026-12-07T07:00:00.000Z'],
    ['at_once', '2026-11-25T12:00:00Z', 'Europe/Rome', '2026-11-25T12:15:00.000Z'],
    ['never', '2026-11-25T12:00:00Z', 'Europe/Rome', null],
  ] as const)('%s after %s in %s is %s', (rhythm, now, zone, next) => {
    expect(iso(nextLook(rhythm, at(now), zone))).toBe(next)
  })
})

describe('a letter', () => {
  const nothing: Facts = {
    contacts: 0,
    late: 0,
    toDecide: 0,
    toAnswer: 0,
    contested: 0,
    questions: 0,
    mine: 0,
    came: 0,
    isFresh: false,
    most: null,
  }
  test('is worth it where somebody waits, or something came; at once only for what is new', () => {
    expect(isWorthALetter('daily', nothing)).toBe(false)
    for (const some of [
      { contacts: 1 },
      { toDecide: 1 },
      { toAnswer: 1 },
      { contested: 1 },
      { questions: 1 },
      { came: 1 },
    ]) {
      expect(isWorthALetter('daily', { ...nothing, ...some })).toBe(true)
      expect(isWorthALetter('weekly', { ...nothing, ...some })).toBe(true)
      expect(isWorthALetter('at_once', { ...nothing, ...some })).toBe(false)
    }
    expect(isWorthALetter('at_once', { ...nothing, toDecide: 1, isFresh: true })).toBe(true)
    expect(isWorthALetter('never', { ...nothing, toDecide: 1, isFresh: true })).toBe(false)
  })
})
