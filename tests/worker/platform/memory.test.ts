import { expect, test } from 'vitest'
import { forget, recall, remember, writesOf } from '../../../worker/platform/memory.ts'

const keep = (shop: string, address: string, now: number, writes = writesOf(shop)) =>
  remember(`${shop}/${address}`, now, { shop, writes, body: `${shop} ${address}`, headers: new Headers() })
const find = (shop: string, address: string, now: number) => recall(`${shop}/${address}`, now)

test('an answer is kept for two seconds', () => {
  keep('lifetime', 'page', 1_000)
  expect(find('lifetime', 'page', 1_000)?.body).toBe('lifetime page')
  expect(find('lifetime', 'page', 2_999)).toBeDefined()
  expect(find('lifetime', 'page', 3_000)).toBeUndefined()
})

test('a write outdates the answers of its shop and of no other', () => {
  keep('written', 'a', 0)
  keep('written', 'b', 0)
  keep('other', 'a', 0)
  forget('written')
  expect([find('written', 'a', 1), find('written', 'b', 1)]).toEqual([undefined, undefined])
  expect(find('other', 'a', 1)).toBeDefined()
  keep('written', 'a', 1)
  expect(find('written', 'a', 2)).toBeDefined()
})

test('an answer that was read before a write is handed back but not found after it', () => {
  const before = writesOf('raced')
  forget('raced')
  expect(keep('raced', 'page', 0, before).body).toBe('raced page')
  expect(find('raced', 'page', 1)).toBeUndefined()
})

test('it never holds more than five hundred answers, however many are asked for', () => {
  const pages = Array.from({ length: 1_203 }, (_, n) => `page-${n}`)
  for (const page of pages) {
    keep('full', page, 0)
    keep('full', page, 0)
    expect(find('full', page, 1)).toBeDefined()
    expect(pages.filter((known) => find('full', known, 1)).length).toBeLessThanOrEqual(500)
  }
})
