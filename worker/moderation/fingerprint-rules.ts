/** Four 16-bit numbers: 64 bits, so that two texts with at most three different bits share one of them. */
export type Bands = readonly [number, number, number, number]

/** How many bits of 64 may differ in nearly equal texts (Manku, Jain, Das Sarma: Detecting near-duplicates, WWW 2007). */
export const HAMMING_MAX = 3
/** The share of words that nearly equal texts have in common at least. */
export const JACCARD_MIN = 0.8
/** Shorter texts are alike by chance: "Very good, I would buy it again". */
export const TOKENS_MIN = 12
/** Characters, without spaces and punctuation, from which an equal text is no coincidence. */
export const NORMAL_MIN = 20
/** How far back it is looked for the same text, in days. */
export const LOOK_BACK_DAYS = 180

/** What is compared: compatibility forms as one (NFKC), lower case, letters and digits only. */
export const normalForm = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

// Scripts that put no spaces between words: pieces of four characters take the place of words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** The words of a text in the form they are compared in. */
export function tokensOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.flatMap((word) => {
    if (!UNSPACED.test(word)) return [word]
    const letters = [...word]
    if (letters.length <= 4) return [word]
    return Array.from({ length: letters.length - 3 }, (_, at) => letters.slice(at, at + 4).join(''))
  })
}

/** FNV-1a of 32 bits, from two beginnings: 64 bits that are spread well enough to vote with. */
function hash(word: string): [number, number] {
  let [low, high] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < word.length; at += 1) {
    low = Math.imul(low ^ word.charCodeAt(at), 0x01000193)
    high = Math.imul(high ^ word.charCodeAt(at), 0x85ebca6b)
  }
  // FNV leaves its high bits poorly mixed for short words; MurmurHash3's finaliser mends that.
  const mix = (h: number) => {
    const once = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
    return (twice ^ (twice >>> 16)) >>> 0
  }
  return [mix(low), mix(high)]
}

/**
 * SimHash of a text's words: each word votes on each of 64 bits. The order of words plays no part, so a text that was
 * only rearranged has the same.
 */
export function simHash(tokens: readonly string[]): Bands {
  const votes = new Int32Array(64)
  for (const token of tokens) {
    const [low, high] = hash(token)
    for (let bit = 0; bit < 32; bit += 1) {
      votes[bit]! += (low >>> bit) & 1 ? 1 : -1
      votes[32 + bit]! += (high >>> bit) & 1 ? 1 : -1
    }
  }
  const band = (from: number) =>
    Array.from({ length: 16 }, (_, at) => (votes[from + at]! > 0 ? 1 << at : 0)).reduce(
      (sum, bit) => sum + bit,
      0,
    )
  return [band(0), band(16), band(32), band(48)]
}

/** In how many of the 64 bits two texts differ. */
export function hamming(one: Bands, other: Bands): number {
  let different = 0
  for (const at of [0, 1, 2, 3] as const)
    for (let rest = one[at] ^ other[at]; rest !== 0; rest &= rest - 1) different += 1
  return different
}

/** The share of all words of two texts that both have; 0 where neither has any. */
export function jaccard(one: readonly string[], other: readonly string[]): number {
  const [ours, theirs] = [new Set(one), new Set(other)]
  const shared = ours.intersection(theirs).size
  const all = ours.size + theirs.size - shared
  return all === 0 ? 0 : shared / all
}

/** Whether one text is nearly the other, where their fingerprints have said that it may be. */
export function isNearDuplicate(
  one: { bands: Bands; tokens: readonly string[] },
  other: { bands: Bands; tokens: readonly string[] },
): boolean {
  return (
    Math.min(one.tokens.length, other.tokens.length) >= TOKENS_MIN &&
    hamming(one.bands, other.bands) <= HAMMING_MAX &&
    jaccard(one.tokens, other.tokens) >= JACCARD_MIN
  )
}
