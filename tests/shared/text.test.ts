import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownName } from '../../shared/shown-name.ts'
import { characters } from '../../shared/text.ts'

describe('a shown name', () => {
  test.each([
    ['Anna Bianchi', 'Anna B.'],
    ['  anna   maria  bianchi ', 'anna B.'],
    ['Anna', 'Anna'],
    ['Anna B.', 'Anna B.'],
    ['Maria de la Cruz', 'Maria C.'],
    ['Anna 👩‍🎨', 'Anna 👩.'],
    ['田中 太郎', '田中 太.'],
    ['田中太郎', '田中太郎'],
    ['דנה כהן', 'דנה כ.'],
    ['محمد علي', 'محمد ع.'],
    ['Zoë Élan', 'Zoë É.'],
    ['Anna ßner', 'Anna S.'],
    ['Anna 𝒷ianchi', 'Anna 𝒷.'],
    ['Anna\u00a0Bianchi', 'Anna B.'],
    ['', ''],
    ['   ', ''],
  ])('of %j is %j', (name, shown) => expect(shownName(name)).toBe(shown))

  test('shown again stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(shownName(shownName(name))).toBe(shownName(name))
      }),
      { numRuns: 2_000 },
    )
  }, 30_000)

  test('of every letter with an unusual capital stays as it is, too', () => {
    for (let code = 0; code < 0x1_0000; code += 1) {
      const name = `Anna ${String.fromCodePoint(code)}x`
      expect(shownName(shownName(name)), name).toBe(shownName(name))
    }
  })

  test('gives away no more of the last name than its initial', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/), fc.stringMatching(/^[a-z]{2,12}$/), (first, last) => {
        expect(shownName(`${first} ${last}`)).toBe(`${first} ${last[0]!.toUpperCase()}.`)
      }),
    )
  })
})

test('characters are code points', () => {
  expect([characters(''), characters('aé漢'), characters('😀'), characters('👩‍👩‍👧')]).toEqual([0, 3, 1, 5])
})
