import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownText } from '../../../worker/moderation/display-rules.ts'
import { mask, profanityFinder } from '../../../worker/moderation/profanity-rules.ts'

const english = profanityFinder('en', [
  'ass',
  'dick',
  'shit',
  'cunt',
  'penis',
  'cock',
  'piece of shit',
  's&m',
  'arse',
])
const masked = (text: string, find = english) => mask(text, find(text))

describe('a curse', () => {
  test.each([
    ['What a piece of shit!', 'What a p**** ** ****!'],
    ['SHIT. Shit, shit', 'S***. S***, s***'],
    ['fuuuuck this', 'f****** this'],
    ['this dick of a lid', 'this d*** of a lid'],
    ['“shit”', '“s***”'],
    ['fucking 😀 great', 'f****** 😀 great'],
    ['s&m', 's**'],
  ])('in %j is masked: %j', (text, shown) => expect(masked(text)).toBe(shown))

  test.each([
    'Sent to Scunthorpe, then to Penistone and Clitheroe',
    'Dick at the counter was kind',
    'Mr Kuntz and Mrs Cockburn',
    'hell of a mug',
    'a classy glass, assembled in Essex, with a cockatoo',
    'peacock, cocktail, shitake',
    "Dick's handwriting",
    'Moby-Dick',
    'e-mail pass-through',
  ])('is none of %j', (text) => expect(masked(text)).toBe(text))

  test('of a language without spaces is found where a word ends, not within another', () => {
    const chinese = profanityFinder('zh', ['他妈的', '靠背'])
    expect(masked('他妈的，杯子坏了', chinese)).toBe('他**，杯子坏了')
    const thai = profanityFinder('th', ['ควย'])
    expect(masked('แก้วควย', thai)).not.toBe('แก้วควย')
    const japanese = profanityFinder('ja', ['糞'])
    expect(masked('このマグは糞だ', japanese)).toBe('このマグは糞だ'.replace('糞', '糞'))
  })

  test('of Korean is found with its particle', () =>
    expect(masked('씨발놈아', profanityFinder('ko', ['씨발놈']))).toBe('씨**아'))

  test('every language borrows is found in each', () =>
    expect(masked('che tazza, fuck', profanityFinder('it', []))).toBe('che tazza, f***'))

  test('takes the time of the text, not its square', () => {
    const started = performance.now()
    for (const text of [
      'f'.repeat(5_000),
      'fu'.repeat(2_500),
      'piece of '.repeat(555),
      '\u{1F600}'.repeat(2_500),
    ])
      english(text)
    expect(performance.now() - started).toBeLessThan(250)
  })
})

describe('what is shown', () => {
  const text = 'Call Luca on 333 1234567, that shit courier'
  test('hides what a person marked, and masks the rest', () =>
    expect(shownText(text, 'en', { personal: [{ start: 5, end: 24 }], profane: english(text) })).toBe(
      'Call [removed: personal data], that s*** courier',
    ))
  test('says so in the language of the review', () =>
    expect(shownText('Luca', 'it', { personal: [{ start: 0, end: 4 }], profane: [] })).toBe(
      '[rimosso: dati personali]',
    ))
  test('is the text itself where there is nothing to hide', () => {
    expect(shownText(text, 'en', { personal: [], profane: [] })).toBeNull()
    expect(shownText(null, 'en', { personal: [{ start: 0, end: 9 }], profane: [] })).toBeNull()
    expect(shownText('short', 'en', { personal: [{ start: 9, end: 12 }], profane: [] })).toBeNull()
  })

  const range = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))
  test('never shows anything of what is hidden, and all of the rest', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z ]{1,60}$/),
        fc.array(range, { maxLength: 6 }),
        (original, ranges) => {
          const shown = mask(original, ranges)
          expect(shown).toHaveLength(original.length)
          for (let at = 0; at < original.length; at += 1) {
            const hidden = ranges.some(({ start, end }) => start <= at && at < end)
            if (!hidden) expect(shown[at]).toBe(original[at])
          }
          expect(mask(shown, ranges)).toBe(shown)
        },
      ),
    ))
})
