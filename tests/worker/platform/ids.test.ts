import { expect, test } from 'vitest'
import { idAt, idFrom, newId } from '../../../worker/platform/ids.ts'

const NOW = Date.UTC(2026, 10, 5, 9, 30)

test('ids are UUIDs of version 7, each another one', () => {
  const ids = Array.from({ length: 200 }, () => newId(NOW))
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(new Set(ids).size).toBe(200)
})

test('ids made later sort later, and none is less than the least of its moment', () => {
  for (const later of [1, 1_000, 1e12]) expect(newId(NOW) < newId(NOW + later)).toBe(true)
  expect(newId(NOW) > idAt(NOW)).toBe(true)
  expect(newId(NOW) < idAt(NOW + 1)).toBe(true)
})

test('the same text has the same id, a UUID of version 8', async () => {
  expect(await idFrom('a text')).toBe(await idFrom('a text'))
  expect(await idFrom('a text')).not.toBe(await idFrom('another'))
  expect(await idFrom('a text')).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
})
