import { once } from '../../shared/once.ts'
import { merged, type Range } from '../../shared/ranges.ts'
import type { Signal } from '../../shared/schemas/voice.ts'
import { containsSlur, containsThreat } from './harm-rules.ts'
import { looksMalicious } from './link-rules.ts'

// Endings that are no words; in any case.
const WORDLESS = 'com|net|org|info|biz|shop|store|online|xyz|app|dev|eu|co\\.uk'
// Endings that a forgotten space after a full stop could bring: "shop.It". Not in mixed case.
const WORDLIKE = 'io|site|top|link|click|de|it|fr|es|nl|pl|ru|ch|ly'

// Built when first needed: expressions over all of Unicode take a noticeable part of an isolate's start. Every repetition
// has a bound (that of RFC 1035 §2.3.4 or RFC 5321 §4.5.3.1 where there is one): without it a long text takes the square
// of its length.
const patterns = once(() => ({
  emailAddresses: /[^\s@<>()]{1,64}@[^\s@<>()]{1,190}\.\p{L}{2,63}/gu,
  webAddress: /\bhttps?:\/\/\S|\bwww\.\S/iu,
  host: new RegExp(`(?<![\\p{L}\\d-])[\\p{L}\\d-]{2,63}\\.(?:${WORDLESS})(?![\\p{L}\\d])`, 'iu'),
  lessSureHost: new RegExp(
    `(?<![\\p{L}\\d-])[\\p{L}\\d-]{2,63}\\.(?:${WORDLIKE}|${WORDLIKE.toUpperCase()})(?![\\p{L}\\d])`,
    'u',
  ),
  // Any name with a path behind it: "t.me/somebody", "bit.ly/abc".
  path: /(?<![\p{L}\d-])[\p{L}\d-]{1,63}\.\p{L}{2,24}\/[\p{L}\d@+]/u,
  // Nine digits or more with nothing but the usual separators between them: longer than prices. "ORD-100023456" and
  // "#100023456" are numbers of something.
  phoneNumber: /(?<![\p{L}\p{N}#]|\p{L}-)\+?\p{Nd}(?:[\p{Zs}\p{Pd}./()]{0,2}\p{Nd}){8,14}(?!\p{N})/u,
  dates: /(?<!\d|\d[./-])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d|[./-]\d)/gu,
  // Side by side; unlike "06 12 34 56 78" they do not begin with a zero.
  sizes: /(?<![\d+]|\d[ ./-])[1-9]\d(?:[ ./-]\d\d){3,}(?![ ./-]?\d)/gu,
  isbns: /(?<![\d+])97[89](?:[ -]?\d){10}(?!\d)/gu,
}))

/** What a person should look at in what somebody wrote. */
export function noticeSignals(...texts: Array<string | null | undefined>): Signal[] {
  const { emailAddresses, phoneNumber, dates: _, sizes: __, isbns: ___, ...links } = patterns()
  const text = texts.filter(Boolean).join('\n')
  // The part of an address after the @ is no link of its own.
  const withoutAddresses = text.replace(emailAddresses, ' ')
  const signals: Array<[Signal, boolean]> = [
    ['email_address', withoutAddresses !== text],
    ['phone_number', phoneNumber.test(withoutOtherNumbers(text))],
    ['link', Object.values(links).some((pattern) => pattern.test(withoutAddresses))],
    ['malicious_link', looksMalicious(text)],
    ['threat', containsThreat(text)],
    ['slur', containsSlur(text)],
  ]
  return signals.filter(([, found]) => found).map(([signal]) => signal)
}

/** A text of the same length with commas in place of dates, sizes and ISBNs: they keep apart what stood on both sides. */
function withoutOtherNumbers(text: string): string {
  const { dates, sizes, isbns } = patterns()
  const blank = (found: string) => ','.repeat(found.length)
  return text.replace(dates, blank).replace(sizes, blank).replace(isbns, blank)
}

/** Where e-mail addresses and telephone numbers stand in a text: what a moderator most likely wants to hide. */
export function contactDataIn(text: string): Range[] {
  const { emailAddresses, phoneNumber } = patterns()
  const found = [
    ...text.matchAll(emailAddresses),
    ...withoutOtherNumbers(text).matchAll(new RegExp(phoneNumber, 'gu')),
  ].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  return merged(found, text.length)
}
