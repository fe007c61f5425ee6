import { describe, expect, it } from 'vitest'
import { belongsTo, canAnswer, isUndecided, possibleDecisions } from '../../dashboard/voices/standing.ts'
import { STATUSES } from '../../shared/schemas/review.ts'
import type { Voice } from '../../shared/schemas/voice.ts'
import { TRANSITIONS } from '../../shared/transitions.ts'

const voice = (overrides: Partial<Voice>) =>
  ({ status: 'published', body: 'Warm.', reply: null, ...overrides }) as Voice

describe('where a voice stands', () => {
  it.each(STATUSES)('offers what the Worker would do with one that is %s, and nothing else', (status) => {
    const accepted = Object.entries(TRANSITIONS).filter(([, { from }]) => from.includes(status))
    expect(possibleDecisions(voice({ status }), 'moderator')).toEqual(accepted.map(([decision]) => decision))
    expect(possibleDecisions(voice({ status }), 'viewer')).toEqual([])
  })

  it('offers nothing about what was sent to try the form, which waits for nobody', () => {
    expect(possibleDecisions(voice({ test: true }), 'moderator')).toEqual([])
    expect(belongsTo('to_decide', voice({ test: true }))).toBe(false)
  })

  it('is undecided until somebody has taken it in or turned it down', () => {
    expect(STATUSES.filter((status) => isUndecided({ status }))).toEqual(['pending', 'spam'])
  })

  it('waits for an answer where one can be given and none is', () => {
    const reply = { body: 'Thanks.', name: null, at: '', editedAt: null }
    expect(belongsTo('to_answer', voice({}))).toBe(true)
    for (const not of [{ reply }, { body: null }, { status: 'pending' as const }])
      expect(belongsTo('to_answer', voice(not))).toBe(false)
    expect(canAnswer(voice({ reply }), 'owner')).toBe(true)
    expect(canAnswer(voice({}), 'viewer')).toBe(false)
  })
})
