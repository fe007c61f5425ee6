import { expect, test } from 'vitest'
import { forget, recall, remember, writesOf } from '../../../worker/platform/memory.ts'

const keep = (shop: string, page: string, now: number, writes = writesOf(shop)) =>
  remember(`/${shop}/${page}`, now, { shop, writes, body: `${shop} ${page}`, headers: {} })
const kept = (shop: string, page: string, now: number) => recall(`/${shop}/${page}`, now)

test('an answer is kept for two seconds', () => {
  keep('lifetime', 'page', 1_000)
  expect(kept('lifetime', 'page', 1_000)?.body).toBe('lifetime page')
  expect(kept('lifetime', 'page', 2_999)).toBeDefined()
  expect(kept('lifetime', 'page', 3_000)).toBeUndefined()
})

test('a write outdates the answers of its shop and of no other', () => {
  keep('written', 'a', 0)
  keep('written', 'b', 0)
  keep('other', 'a', 0)
  forget('written')
  expect([kept('written', 'a', 1), kept('written', 'b', 1)]).toEqual([undefined, undefined])
  expect(kept('other', 'a', 1)).toBeDefined()
})

test('an answer that was read before a write is handed back, and never again after it', () => {
  const writes = writesOf('raced')
  forget('raced')
  expect(keep('raced', 'page', 0, writes).body).toBe('raced page')
  expect(kept('raced', 'page', 1)).toBeUndefined()
})

test('it never holds more than five hundred answers, however many are asked for', () => {
  const pages = Array.from({ length: 1_203 }, (_, n) => `page-${n}`)
  for (const page of pages) {
    keep('full', page, 0)
    expect(kept('full', page, 1)).toBeDefined()
  }
  expect(pages.filter((page) => kept('full', page, 1)).length).toBeLessThanOrEqual(500)
})
