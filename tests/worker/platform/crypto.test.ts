import { expect, test, vi } from 'vitest'
import { randomDigits } from '../../../worker/platform/crypto.ts'

test('codes have all their digits, leading zeros too', () => {
  for (let n = 0; n < 500; n += 1) expect(randomDigits(6)).toMatch(/^\d{6}$/)
})

test('codes use the whole range evenly', () => {
  const counts = Array<number>(10).fill(0)
  for (let n = 0; n < 20_000; n += 1) counts[Number(randomDigits(1))]! += 1
  // Nine degrees of freedom: above 60 once in a thousand million runs.
  expect(counts.reduce((sum, count) => sum + (count - 2_000) ** 2 / 2_000, 0)).toBeLessThan(60)
})

test('a draw from the rest that the range does not divide is drawn again', () => {
  const limit = Math.floor(2 ** 32 / 1_000_000) * 1_000_000
  const draws = [2 ** 32 - 1, limit, limit - 1]
  const source = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    ;(array as unknown as Uint32Array)[0] = draws.shift()!
    return array
  })
  expect(randomDigits(6)).toBe('999999')
  expect(draws).toEqual([])
  source.mockRestore()
})
