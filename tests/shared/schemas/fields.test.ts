import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, email, locale, productId, webAddress } from '../../../shared/schemas/fields.ts'

describe('cleaned text', () => {
  test.each([
    ['controls and marks of direction', '\u0000a\u001f\u007f\u009f\u202a\u202eb\u2066\u2069\ufeff', 'ab'],
    ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['tabs, which stay', 'a\tb', 'a\tb'],
    ['more than two empty lines', 'a\n\n\n\n\n\nb', 'a\n\n\nb'],
    ['white space around', ' \n\t a \u00a0\n', 'a'],
    ['letters in two parts', 'e\u0301', 'é'],
    ['accents heaped on a letter', `Z${'\u0300\u0301\u0302\u0303'.repeat(40)}o`, 'Z\u0300\u0301\u0302o'],
    // Sorting them before they are cut would take the square of their number.
    ['marks far behind their letter', `a${'\u0301'.repeat(40)}\u0316`, 'á\u0301\u0301\u0301'],
    ['tone marks heaped on a letter', `ก${'\u0e47'.repeat(400)}`, `ก${'\u0e47'.repeat(8)}`],
    ['nothing that can be seen', '\u200b\u200d\u2060\u00ad\u3164\u2800\ufe0f', ''],
  ])('%s', (_, text, cleaned) => expect(clean(text)).toBe(cleaned))

  test.each([
    ['Burmese', 'လျှို့ဝှက်ချက်ကို မြွေကြွေးမြှောင့်'],
    ['Khmer', 'ស្ត្រីខ្មែរ'],
    ['Tibetan', 'བསྒྲུབས་ཧཱུྃ'],
    ['Thai', 'น้ำผึ้งที่นี่'],
    ['Devanagari', 'कर्त्स्न्यं श्रीमद्भगवद्गीता'],
    ['Hebrew with points', 'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים'],
    ['Arabic with vowels', 'مُحَمَّدٌ رَسُولُ ٱللَّهِ'],
    ['Vietnamese', 'Nguyễn Thị Ngọc ở Huế'],
    ['Persian with a joiner', 'می‌خواهم'],
    ['emoji in several parts', '👩🏽‍🚀 🏳️‍🌈 1️⃣ 🇮🇹'],
  ])('leaves %s as it is written', (_, text) => expect(clean(text)).toBe(text.normalize('NFC')))

  test('cleaned again stays as it is, and is NFC without what nobody types', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('a', '\n', '\r', ' ', '\u0301', '\u0323', '\u0e47', '\u202e', '\u0000', 'é'),
        maxLength: 60,
      }),
    )
    fc.assert(
      fc.property(text, (text) => {
        const once = clean(text)
        expect(clean(once)).toBe(once)
        expect(once.normalize('NFC')).toBe(once)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these must be gone
        expect(once).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/u)
      }),
      { numRuns: 3_000 },
    )
  }, 30_000)
})

test.each([
  ['a@b.co', true],
  ["o'neill+shop@mail.example.co.uk", true],
  ['ANNA@MAIL.EXAMPLE', true],
  ['用户@例子.公司', true],
  ['anna', false],
  ['@mail.example', false],
  ['anna@', false],
  ['anna@mail', false],
  ['anna@mail..', false],
  ['anna@mail.e', false],
  ['Anna <anna@mail.example>', false],
  ['a@mail.example, b@mail.example', false],
])('the address %j: %s', (address, isTaken) => expect(email().safeParse(address).success).toBe(isTaken))

test('an address is kept in lower case without space around it', () => {
  expect(email().parse(' Anna@Mail.Example\t')).toBe('anna@mail.example')
})

test.each([
  ['https://shop.example/mug?a=1#b', true],
  ['http://localhost:8787/', true],
  ['HTTPS://SHOP.EXAMPLE', true],
  ['ftp://shop.example', false],
  ['javascript:alert(1)', false],
  [' https://shop.example', false],
  ['https://', false],
  ['/mug', false],
])('the web address %j: %s', (address, isTaken) =>
  expect(webAddress().safeParse(address).success).toBe(isTaken),
)

test('a web address holds no room for other words', () => {
  const address = 'https://shop.example/mug\n\nYou have won:\thttps://win.example\n'
  expect(webAddress().parse(address)).toBe('https://shop.example/mugYou%20have%20won:https://win.example')
})

test.each([
  ['en', true],
  ['it-IT', true],
  ['zh-Hant-TW', true],
  ['english', false],
  ['en_GB', false],
  ['', false],
  ['it-aa-bb', false],
  ['en-a-b-c', false],
  ['sl-rozaj', true],
  ['es-419', true],
  ['it-1', false],
])('the locale %j: %s', (tag, isTaken) => expect(locale().safeParse(tag).success).toBe(isTaken))

test('every locale that is taken is one that Intl takes', () => {
  const part = fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/)
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const tag = parts.join('-')
      if (locale().safeParse(tag).success) expect(() => new Intl.PluralRules(tag)).not.toThrow()
    }),
    { numRuns: 5_000 },
  )
})

test.each([
  ['sku 12/3', true],
  [' kept to the letter ', true],
  ['~shop', false],
  ['', false],
  ['a\u0000', false],
])('the product id %j: %s', (id, isTaken) => expect(productId().safeParse(id).success).toBe(isTaken))
