import type { Range } from '../../shared/ranges.ts'
import { characters } from '../../shared/text.ts'
import { keyedHash, sha256 } from '../platform/crypto.ts'
import type { Env } from '../platform/env.ts'
import type { StoredEvent } from '../platform/events.ts'
import { searchableText } from '../platform/search-words.ts'
import { shownText } from './display-rules.ts'
import {
  isNearDuplicate,
  NORMAL_MIN,
  normalForm,
  simHash,
  TOKENS_MIN,
  tokensOf,
} from './fingerprint-rules.ts'
import { domainsOf, historySignals, isInsider, mailboxOf } from './history-rules.ts'
import { profanityIn } from './profanities.ts'
import {
  compare,
  disposableAmong,
  type Finding,
  noteFindings,
  noteMailboxes,
  type Received,
  received,
} from './received-store.ts'
import { isHeld, publishesAfter } from './rules.ts'

const textOf = ({ title, body }: Pick<Received, 'title' | 'body'>): string =>
  [title, body].filter(Boolean).join('\n')

/** The reviews whose text, or nearly it, the shop has had before. */
async function copies(db: D1Database, reviews: Received[]) {
  const compared = await Promise.all(
    reviews.map(async (review) => {
      const text = textOf(review)
      const normal = normalForm(text)
      const tokens = tokensOf(text)
      return { ...review, normal, tokens, hash: await sha256(normal), bands: simHash(tokens) }
    }),
  )
  const long = compared.filter(({ normal }) => characters(normal) >= NORMAL_MIN)
  if (long.length === 0) return { same: new Set<number>(), near: new Set<number>() }
  const { same, candidates } = await compare(
    db,
    long.map(({ seq, shop, personId, createdAt, hash, bands }) => ({
      seq,
      shop,
      personId,
      createdAt,
      hash,
      bands,
    })),
  )
  const bySeq = new Map(long.map((one) => [one.seq, one]))
  const near = candidates.filter((other) => {
    const one = bySeq.get(other.seq)!
    if (one.tokens.length < TOKENS_MIN) return false
    return isNearDuplicate(one, { bands: other.bands, tokens: tokensOf(textOf(other)) })
  })
  return { same, near: new Set(near.map(({ seq }) => seq)) }
}

/** The reviews that came from a mailbox which has reviewed the product before under another address. */
async function aliases(env: Env, reviews: Received[]): Promise<Set<number>> {
  const writers = await Promise.all(
    reviews.flatMap(({ seq, shop, personId, email }) =>
      personId === null || email === null
        ? []
        : [
            keyedHash(env.PEPPER, `mailbox ${shop}`, mailboxOf(email)).then((mailbox) => ({
              seq,
              shop,
              personId,
              mailbox,
            })),
          ],
    ),
  )
  return writers.length === 0 ? new Set() : noteMailboxes(env.DB, writers)
}

async function throwAways(db: D1Database, reviews: Received[]): Promise<(email: string) => boolean> {
  const domains = new Set(reviews.flatMap(({ email }) => (email === null ? [] : domainsOf(email))))
  const known = domains.size === 0 ? new Set<string>() : await disposableAmong(db, [...domains])
  return (email) => domainsOf(email).some((domain) => known.has(domain))
}

const hostsOf = (origins: string[]): string[] =>
  origins.flatMap((origin) => (URL.canParse(origin) ? [new URL(origin).hostname] : []))

/** What is shown of a review, and the curses that were found in it. */
function shown(review: Received, find: (language: string, text: string) => Range[]) {
  const { title, body, language } = review
  const hidden =
    review.hidden === null ? null : (JSON.parse(review.hidden) as Record<'title' | 'body', Range[]>)
  const curses = {
    title: title === null ? [] : find(language, title),
    body: body === null ? [] : find(language, body),
  }
  const found = curses.title.length + curses.body.length > 0
  const shownTitle = shownText(title, language, { personal: hidden?.title ?? [], profane: curses.title })
  const shownBody = shownText(body, language, { personal: hidden?.body ?? [], profane: curses.body })
  return {
    profane: found ? JSON.stringify(curses) : null,
    shownTitle,
    shownBody,
    // As it is shown: what is masked is not found either.
    search: searchableText([shownTitle ?? title, shownBody ?? body].filter(Boolean).join(' ')),
  }
}

/**
 * For events that say a review was received or has other words: looks at what the shop's past says about it, and returns the statements that
 * set its signals, what of it is masked, and when it publishes itself.
 */
export async function scheduleReceived(
  env: Env,
  events: StoredEvent[],
  now: number,
): Promise<D1PreparedStatement[]> {
  const arrivals = events.filter(({ type }) =>
    ['review.received', 'review.edited', 'review.proven'].includes(type),
  )
  if (arrivals.length === 0) return []
  const reviews = await received(
    env.DB,
    arrivals.map(({ subject }) => subject),
  )
  if (reviews.length === 0) return []
  const [{ same, near }, alias, isThrowAway, find] = await Promise.all([
    copies(env.DB, reviews),
    aliases(env, reviews),
    throwAways(env.DB, reviews),
    profanityIn(
      env.DB,
      reviews.map(({ language }) => language),
    ),
  ])
  // Words that came later have their own half hour.
  const arrival = new Map(arrivals.map((event) => [event.subject, event]))
  const findings: Finding[] = reviews.map((review) => {
    const { seq, proof, email } = review
    const past = historySignals({
      proof,
      filledInMs: review.filledInMs,
      characters: characters(review.body ?? ''),
      sameTextBefore: same.has(seq),
      nearlySameTextBefore: near.has(seq),
      insider:
        email !== null && isInsider(email, { hosts: hostsOf(review.origins), members: review.members }),
      disposable: email !== null && isThrowAway(email),
      alias: alias.has(seq),
      unprovenToday: review.unprovenToday,
      usualPerDay: review.unprovenBefore / 60,
      samePlaceSameProduct: review.samePlaceSameProduct,
      samePlace: review.samePlace,
    })
    const signals = [...new Set([...review.signals, ...past])]
    const after = publishesAfter({ proof, signals })
    const event = arrival.get(review.id)!
    return {
      seq,
      event: event.seq,
      signals,
      held: isHeld(signals),
      dueAt: after === null ? null : event.at + after,
      hidden: review.hidden,
      ...shown(review, find),
    }
  })
  return noteFindings(
    env.DB,
    findings,
    arrivals.map(({ seq }) => seq),
    now,
  )
}
