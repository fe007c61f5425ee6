import { expect, test } from 'vitest'
import { DECISIONS } from '../../shared/schemas/decision.ts'
import { STATUSES } from '../../shared/schemas/review.ts'
import { TRANSITIONS } from '../../shared/transitions.ts'

test('every decision leads from known states to a known one', () => {
  expect(Object.keys(TRANSITIONS).sort()).toEqual([...DECISIONS].sort())
  for (const { from, to } of Object.values(TRANSITIONS)) {
    for (const status of [...from, to]) expect(STATUSES).toContain(status)
    expect(from).not.toContain(to)
  }
})
