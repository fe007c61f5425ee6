import type { Proof } from '../../shared/schemas/review.ts'
import type { Signal } from '../../shared/schemas/voice.ts'

/**
 * One mailbox, one form: without `+tag` (RFC 5233), for Gmail also without dots and under one name. The address is
 * in lower case already.
 */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@')
  const [local = '', domain] = [email.slice(0, at).split('+')[0], email.slice(at + 1)]
  const isGmail = domain === 'gmail.com' || domain === 'googlemail.com'
  return isGmail ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`
}

/** The domain of an address and those above it: "a@x.mail.example" is of "x.mail.example" and of "mail.example". */
export function domainsOf(email: string): string[] {
  const labels = email.slice(email.lastIndexOf('@') + 1).split('.')
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
}

// Mailboxes of everybody: a shop that gives one as its own address employs none of the others.
const PUBLIC_PROVIDERS = new Set(
  `aol.com gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hotmail.com hotmail.fr hotmail.it icloud.com laposte.net
   libero.it live.com mail.com mail.ru me.com msn.com orange.fr outlook.com outlook.it proton.me protonmail.com qq.com
   t-online.de tin.it virgilio.it wanadoo.fr web.de yahoo.com yahoo.fr yahoo.it yandex.ru 163.com 126.com`.split(
    /\s+/,
  ),
)

/** What an insider would write from. */
export interface Team {
  /** Hosts of the shop's own pages. */
  hosts: readonly string[]
  /** Addresses of its members. */
  members: readonly string[]
}

const bare = (host: string): string => host.replace(/^www\./, '')

/**
 * Whether an address belongs to the shop: a member's own mailbox, or one at a domain of the shop's pages. A domain
 * where everybody may have a mailbox, or which has no dot, says nothing.
 */
export function isInsider(email: string, { hosts, members }: Team): boolean {
  if (members.some((member) => mailboxOf(member.toLowerCase()) === mailboxOf(email))) return true
  const shops = hosts.map(bare).filter((host) => host.includes('.') && !PUBLIC_PROVIDERS.has(host))
  const theirs = domainsOf(email)
  return shops.some(
    (host) =>
      theirs.includes(host) || domainsOf(`@${host}`).some((above) => above === theirs[0] && !isShared(above)),
  )
}

// "shop.myshopify.com" makes nobody with "@myshopify.com" an insider, nor the other way round.
const SHARED_HOSTS = new Set(
  'myshopify.com github.io pages.dev workers.dev web.app netlify.app vercel.app wixsite.com wordpress.com blogspot.com'.split(
    ' ',
  ),
)
const isShared = (domain: string): boolean =>
  SHARED_HOSTS.has(domain) ||
  PUBLIC_PROVIDERS.has(domain) ||
  /^(?:com?|org|net|gov|edu|ac)\.\w{2}$/.test(domain)

/**
 * The number of reviews in one day from which a burst is no chance: the smallest k with P(X ≥ k) ≤ 0.001 for a Poisson
 * distribution of mean `perDay`, taken as 0.1 at least. 0.1 → 3, 0.5 → 5, 1 → 6, 2 → 9, 5 → 14.
 */
export function burstFrom(perDay: number): number {
  const mean = Math.max(0.1, perDay)
  // Beyond this a normal distribution is near enough, and e^-mean would soon be 0.
  if (mean > 300) return Math.ceil(mean + 3.09 * Math.sqrt(mean))
  let term = Math.exp(-mean)
  let below = 0
  let k = 0
  while (1 - below > 0.001) {
    below += term
    k += 1
    term *= mean / k
  }
  return k
}

/** Within this the same connection may send two reviews of different products, not three, nor two of one. */
export const FROM_ONE_PLACE_MAX = 2

/** Nobody chooses stars, writes and presses two buttons in less. */
const SPEED_MIN_MS = 3_000

/**
 * Whether a form came back sooner than a person could have filled it in, or never was opened.
 * @param filledInMs how long it was open, in milliseconds; null where it came from no form of ours
 */
export const isSpeedy = (filledInMs: number | null): boolean =>
  filledInMs === null || filledInMs < SPEED_MIN_MS

/** A text of more than 80 characters in less than five seconds was pasted or made by a machine. */
export const isFast = (filledInMs: number | null, characters: number): boolean =>
  filledInMs !== null && filledInMs < 5_000 && characters > 80

/** What the past says about a review that has just come. No rating is among it. */
export interface History {
  proof: Proof
  /** How long the form was open, in milliseconds; null where nobody measured it. */
  filledInMs: number | null
  characters: number
  sameTextBefore: boolean
  nearlySameTextBefore: boolean
  insider: boolean
  disposable: boolean
  /** The same mailbox has reviewed this product before, under another address. */
  alias: boolean
  /** Reviews of the product without proof in the last 24 hours, this one included, and how many there usually are. */
  unprovenToday: number
  usualPerDay: number
  /** Other reviews of the last 24 hours from the same connection: of this product, of any. */
  samePlaceSameProduct: number
  samePlace: number
}

/** The signals that only the past can give. */
export function historySignals(past: History): Signal[] {
  const signals: Array<[Signal, boolean]> = [
    ['fast', isFast(past.filledInMs, past.characters)],
    ['duplicate', past.sameTextBefore],
    ['near_duplicate', past.nearlySameTextBefore && !past.sameTextBefore],
    ['insider', past.insider],
    ['disposable_email', past.disposable],
    ['alias', past.alias],
    ['burst', past.proof !== 'order' && past.unprovenToday >= burstFrom(past.usualPerDay)],
    // A family, an office or a counter shares one connection; with proof of an order that is no sign of anything.
    [
      'many_from_one_place',
      past.proof !== 'order' && (past.samePlaceSameProduct > 0 || past.samePlace >= FROM_ONE_PLACE_MAX),
    ],
  ]
  return signals.filter(([, found]) => found).map(([signal]) => signal)
}
