import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Bands,
  HAMMING_MAX,
  hamming,
  isNearDuplicate,
  jaccard,
  normalForm,
  simHash,
  tokensOf,
} from '../../../worker/moderation/fingerprint-rules.ts'

const printOf = (text: string) => {
  const tokens = tokensOf(text)
  return { tokens, bands: simHash(tokens) }
}
const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 60 })
const bits = fc.integer({ min: 0, max: 65_535 })
const bands: fc.Arbitrary<Bands> = fc.tuple(bits, bits, bits, bits)

describe('the normal form', () => {
  test.each([
    ['Very good!', 'very good'],
    ['ＶＥＲＹ   ｇｏｏｄ', 'very good'],
    ['very\ngood…', 'Very, good.'],
    ['perfetto!!!', 'Perfetto'],
  ])('of %j and %j is the same', (one, other) => expect(normalForm(one)).toBe(normalForm(other)))

  test('keeps what tells texts apart', () => expect(normalForm('café 2')).not.toBe(normalForm('cafe 2')))

  test('is its own normal form', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // A few capitals have more than one lower case; twice is enough for all.
        const once = normalForm(normalForm(text))
        expect(normalForm(once)).toBe(once)
      }),
    ))
})

describe('SimHash', () => {
  test('does not depend on the order of the words', () =>
    fc.assert(
      fc.property(words, (list) => {
        expect(simHash(list.toReversed())).toEqual(simHash(list))
      }),
    ))

  test('is four numbers of 16 bits', () =>
    fc.assert(
      fc.property(words, (list) => {
        for (const band of simHash(list))
          expect(band).toSatisfy((n: number) => Number.isInteger(n) && n >= 0 && n < 65_536)
      }),
    ))

  test('of different texts differs in about half of the bits', () => {
    const distances: number[] = []
    for (let n = 0; n < 200; n += 1) {
      const make = (salt: string) => Array.from({ length: 30 }, (_, at) => `${salt}${n}w${at * 7}`)
      distances.push(hamming(simHash(make('a')), simHash(make('b'))))
    }
    expect(distances.reduce((sum, d) => sum + d) / distances.length).toSatisfy(
      (mean: number) => mean > 29 && mean < 35,
    )
    expect(Math.min(...distances)).toBeGreaterThan(HAMMING_MAX)
  })
})

describe('the distance of two fingerprints', () => {
  test('is a metric on 64 bits', () =>
    fc.assert(
      fc.property(bands, bands, bands, (a, b, c) => {
        expect(hamming(a, a)).toBe(0)
        expect(hamming(a, b)).toBe(hamming(b, a))
        expect(hamming(a, c)).toBeLessThanOrEqual(hamming(a, b) + hamming(b, c))
        expect(hamming(a, b)).toBeLessThanOrEqual(64)
      }),
    ))

  test('of three or less leaves one band equal', () =>
    fc.assert(
      fc.property(bands, fc.array(fc.integer({ min: 0, max: 63 }), { maxLength: 3 }), (one, flipped) => {
        const other = [...one] as [number, number, number, number]
        for (const bit of flipped) other[Math.floor(bit / 16)]! ^= 1 << (bit % 16)
        expect(hamming(one, other)).toBeLessThanOrEqual(3)
        expect(one.some((band, at) => band === other[at])).toBe(true)
      }),
    ))
})

test('words in common are counted from 0 to 1, alike from both sides', () => {
  expect([jaccard([], []), jaccard(['a'], []), jaccard(['a', 'b'], ['b', 'c'])]).toEqual([0, 0, 1 / 3])
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(jaccard(one, one)).toBe(1)
      expect(jaccard(one, other)).toBe(jaccard(other, one))
    }),
  )
})

describe('nearly the same', () => {
  const LONG = `The glaze is deeper than in the photos and it sits well in the hand, we use it every morning for coffee
    and once a week for soup; it came quickly, well packed, with a note from the potter, and after three months in the
    dishwasher there is no scratch to be seen on it, not even at the foot, which stays dry and leaves no ring anywhere`

  test.each([
    ['rearranged', LONG.split(' ').toReversed().join(' ')],
    ['with other punctuation and case', LONG.toUpperCase().replaceAll(',', ' !')],
  ])('is a text %s', (_, other) => expect(isNearDuplicate(printOf(LONG), printOf(other))).toBe(true))

  test('is a long text with one word more', () => {
    const words = Array.from({ length: 300 }, (_, at) => `word${at * 31}`)
    expect(isNearDuplicate(printOf(words.join(' ')), printOf([...words, 'more'].join(' ')))).toBe(true)
  })

  test.each([
    ['another', LONG.replace(/\w+/g, (word) => `${word}x`)],
    ['half of it', LONG.slice(0, LONG.length / 2)],
  ])('is not %s', (_, other) => expect(isNearDuplicate(printOf(LONG), printOf(other))).toBe(false))

  test('are no two short texts, however alike', () =>
    expect(
      isNearDuplicate(printOf('Very good, I would buy it again'), printOf('Very good, I would buy it again')),
    ).toBe(false))

  test('is told in languages without spaces, too', () => {
    const text = 'このマグカップはとても気に入っています。毎朝コーヒーを飲むのに使っていて、手になじみます。'
    expect(isNearDuplicate(printOf(text), printOf(`${text}！`))).toBe(true)
  })
})
