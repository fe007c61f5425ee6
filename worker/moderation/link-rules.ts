import { once } from '../../shared/once.ts'

const patterns = once(() => [
  // A program at the end of a link, a numbered host, a host in disguise (RFC 3492), a sign-in name before the host.
  /\.[\p{L}\d-]{2,63}\/\S{0,300}\.(?:exe|apk|scr|msi|bat|cmd|dmg|jar|vbs|ps1|iso)(?![\p{L}\d.])/iu,
  /\bhttps?:\/\/(?:\d{1,3}(?:\.\d{1,3}){3}|\d{8,10}|0x[\da-f]{8}|\[[\da-f:]{2,45}\])(?![\d.])/iu,
  /\bxn--[a-z\d-]{1,59}\.[\p{L}\d]/iu,
  /\bhttps?:\/\/[^\s/@]{1,100}@[\p{L}\d]/iu,
  // What runs instead of opening a page.
  /\b(?:javascript|vbscript):\s{0,5}\S|\bdata:text\/html/iu,
  // Letters of two alphabets within one name: "раypal.com" with two Cyrillic ones.
  /(?:[\p{Script=Cyrillic}\p{Script=Greek}][\d-]{0,9}[a-z]|[a-z][\d-]{0,9}[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\d-]{0,60}\.[a-z]{2,24}(?![\p{L}\d])/iu,
  // Written so that a filter does not see it.
  /\bhxxps?:|\[\.\][a-z]{2,24}\b/iu,
])

/** Whether a text holds a link that hides what it is, or leads to a program. No list, so it can be wrong: a person decides. */
export const looksMalicious = (text: string): boolean => patterns().some((pattern) => pattern.test(text))
