import { describe, expect, expectTypeOf, test } from 'vitest'
import type { PROOFS, ReviewSubmission } from '../../../shared/schemas/review.ts'
import type { SIGNALS } from '../../../shared/schemas/voice.ts'
import { type Judged, publishesAfter } from '../../../worker/moderation/rules.ts'
import { noticeSignals } from '../../../worker/moderation/text-rules.ts'

describe('what the rules notice', () => {
  test.each([
    ['see https://elsewhere.example/cheap', ['link']],
    ['HTTP://X.EXAMPLE', ['link']],
    ['www.cheap-mugs.example', ['link']],
    ['buy at cheap-mugs.shop now', ['link']],
    ['cheapmugs.co.uk', ['link']],
    ['tazze.it/offerte', ['link']],
    ['CHEAPMUGS.COM', ['link']],
    ['кружки.ru', ['link']],
    ['evil.Com', ['link']],
    ['bit.ly/abc', ['link']],
    ['t.me/somebody', ['link']],
    ['wa.me/393331234', ['phone_number', 'link']],
    ['look at elsewhere.example/x', ['link']],
    ['cheap.app', ['link']],
    ['write to anna@mail.example', ['email_address']],
    ['anna.bianchi+x@sub.mail.example.', ['email_address']],
    ['анна@почта.рф', ['email_address']],
    ['call +39 06 1234 5678', ['phone_number']],
    ['06-1234-5678', ['phone_number']],
    ['(030) 901820-123', ['phone_number']],
    ['+4930901820', ['phone_number']],
    ['0039 333 1234567', ['phone_number']],
    ['3331234567', ['phone_number']],
    ['06 12 34 56 78', ['phone_number']],
    ['06.12.34.56.78', ['phone_number']],
    ['+33 6 12 34 56 78', ['phone_number']],
    ['333\u2013123\u20134567', ['phone_number']],
    ['+39\u2009333\u2009123\u20094567', ['phone_number']],
    ['\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669', ['phone_number']],
    // Rather once too often: it looks like one.
    ['article no. 4006381333931', ['phone_number']],
    ['anna@mail.example or https://x.example or 3331234567', ['email_address', 'phone_number', 'link']],
  ])('%j: %j', (text, signals) => expect(noticeSignals(text)).toEqual(signals))

  test.each([
    'Great shop.It came on time.',
    'Molto bello.De gustibus.',
    'They stand in the.cupboard',
    'either good.or not/bad',
    'in cm/inch, 24/7, and/or',
    "e.g.it's fine",
    'Nice mug.I love it',
    'bought 2.in blue',
    '€ 1.299,00 instead of 1.499,00',
    '1.234.567,89',
    'from 12.10.2026 15:30 to 13.10.2026',
    'on 12/10/2026 10.30',
    '2026-11-21 10:15',
    '21.11.2026 22.11.2026',
    'sizes 3.5-4.0 and 38-40-42',
    'size 36 37 38 39 40 41',
    'EU 36-37-38-39-40',
    'ISBN 978-3-16-148410-0',
    'order ORD-100023456',
    'order #100023456',
    '350 ml, 12 cm x 9 cm',
    '10/10, 5 stars, 24/7',
    'me @ home',
    'a@b',
    '@annabianchi',
    '12345678',
    '1234567890123456789012345',
    '',
  ])('nothing in %j', (text) => expect(noticeSignals(text)).toEqual([]))

  test('looks at every text it is given and passes over those that are not there', () => {
    expect(noticeSignals(null, undefined, '', 'anna@mail.example')).toEqual(['email_address'])
    // Two texts do not run into each other.
    expect(noticeSignals('12345', '67890')).toEqual([])
  })

  test.each([
    ['letters', 'a'.repeat(5_000)],
    ['letters and an at sign', `${'a'.repeat(2_500)}@${'b'.repeat(2_500)}`],
    ['at signs', 'a@'.repeat(2_500)],
    ['dots', `a@${'b.'.repeat(2_499)}`],
    ['emoji', '😀'.repeat(5_000)],
    ['digits', '1'.repeat(5_000)],
    ['digits apart', '1 -'.repeat(1_666)],
    ['hyphens', 'a-'.repeat(2_500)],
    ['hyphens between others', 'é-a'.repeat(1_666)],
  ])('takes twice the time for twice as many %s, not four times', (_, text) => {
    const fastest = (read: string) =>
      Math.min(
        ...Array.from({ length: 15 }, () => {
          const start = performance.now()
          noticeSignals(read)
          return performance.now() - start
        }),
      )
    noticeSignals(text)
    const [half, whole] = [fastest(text.slice(0, text.length / 2)), fastest(text)]
    // Squares took 50 to 600 ms here: below twenty there is none to see, on a busy machine either.
    expect(whole).toBeLessThan(Math.max(20, 3.2 * half))
  })
})

describe('when a review publishes itself', () => {
  const MINUTE = 60_000
  test.each([
    ['order', [], 30 * MINUTE],
    ['email', [], 1_440 * MINUTE],
    ['none', [], 14 * 1_440 * MINUTE],
    ['order', ['link'], 14 * 1_440 * MINUTE],
    ['email', ['link'], 14 * 1_440 * MINUTE],
    ['order', ['phone_number'], null],
    ['order', ['email_address'], null],
    ['none', ['link', 'email_address'], null],
  ] as const)('proof %s with %j: %s', (proof, signals, after) =>
    expect(publishesAfter({ proof, signals })).toBe(after),
  )

  test('cannot be told from the rating: the rules are given none', () => {
    expectTypeOf<keyof Judged>().toEqualTypeOf<'proof' | 'signals'>()
    expectTypeOf<Parameters<typeof publishesAfter>>().toEqualTypeOf<[Judged]>()
    expectTypeOf<Judged['proof']>().toEqualTypeOf<(typeof PROOFS)[number]>()
    expectTypeOf<Judged['signals'][number]>().toEqualTypeOf<(typeof SIGNALS)[number]>()
    expectTypeOf<Parameters<typeof noticeSignals>[number]>().not.toExtend<ReviewSubmission['rating']>()
    expect(publishesAfter.length).toBe(1)
  })
})
