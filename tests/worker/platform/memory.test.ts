import { expect, test } from 'vitest'
import { forget, moment, recall, remember } from '../../../worker/platform/memory.ts'

const keep = (shop: string, key: string, now: number, begun = moment()) =>
  remember(shop, key, { now, begun }, { body: `${shop} ${key}`, headers: {} })

test('an answer is kept for two seconds', () => {
  keep('lifetime', 'page', 1_000)
  expect(recall('lifetime', 'page', 1_000)?.body).toBe('lifetime page')
  expect(recall('lifetime', 'page', 2_999)).toBeDefined()
  expect(recall('lifetime', 'page', 3_000)).toBeUndefined()
})

test('a write drops the answers of its shop and of no other', () => {
  keep('written', 'a', 0)
  keep('written', 'b', 0)
  keep('other', 'a', 0)
  forget('written')
  expect([recall('written', 'a', 1), recall('written', 'b', 1)]).toEqual([undefined, undefined])
  expect(recall('other', 'a', 1)).toBeDefined()
})

test('an answer that was read before a write is handed back but not kept after it', () => {
  const begun = moment()
  forget('raced')
  expect(keep('raced', 'page', 0, begun).body).toBe('raced page')
  expect(recall('raced', 'page', 1)).toBeUndefined()
})

test('it never holds more than five hundred answers, however many are asked for', () => {
  const keys = Array.from({ length: 1_203 }, (_, n) => `page-${n}`)
  for (const key of keys) {
    keep('full', key, 0)
    keep('full', key, 0)
    expect(recall('full', key, 1)).toBeDefined()
    const kept = keys.filter((known) => recall('full', known, 1)).length
    expect(kept).toBeLessThanOrEqual(500)
  }
  forget('full')
})

test('dropped answers make room again', () => {
  for (let round = 0; round < 20; round += 1) {
    for (let n = 0; n < 90; n += 1) keep(`room-${round}`, `page-${n}`, 0)
    forget(`room-${round}`)
  }
  keep('room', 'page', 0)
  for (let n = 0; n < 400; n += 1) keep('room', `page-${n}`, 0)
  expect(recall('room', 'page', 1)).toBeDefined()
  forget('room')
})
