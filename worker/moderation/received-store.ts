import type { Proof } from '../../shared/schemas/review.ts'
import type { Signal } from '../../shared/schemas/voice.ts'
import { DAY } from '../platform/time.ts'
import { type Bands, LOOK_BACK_DAYS } from './fingerprint-rules.ts'

/** What the shop's past and the review itself say, without its rating. Times in milliseconds. */
export interface Received {
  seq: number
  id: string
  shop: string
  proof: Proof
  signals: Signal[]
  title: string | null
  body: string | null
  /** The language it is in, as far as that is known: the form's, else the shop's. */
  language: string
  /** What a moderator has hidden already, as it is stored. */
  hidden: string | null
  personId: string | null
  email: string | null
  filledInMs: number | null
  createdAt: number
  origins: string[]
  members: string[]
  /** None where the shop's own system sent it: many at once say nothing there. */
  unprovenToday: number
  /** In the sixty days before. */
  unprovenBefore: number
  samePlace: number
  samePlaceSameProduct: number
}

// Counting more than this would tell nothing new.
const COUNT_MAX = 500
const countOf = (from: string, where: string): string =>
  `(SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${COUNT_MAX}))`
const UNPROVEN = 'reviews x INDEXED BY reviews_unproven'
const SENT = 'reviews x INDEXED BY reviews_of_sender'
const FROM_HERE = `x.sender = r.sender AND x.shop_id = r.shop_id AND x.seq <> r.seq
  AND x.created_at BETWEEN r.created_at - ${DAY} AND r.created_at`

/** The reviews among `ids` that nobody has decided, or has decided before they were looked at. */
export async function received(db: D1Database, ids: string[]): Promise<Received[]> {
  const { results } = await db
    .prepare(
      `SELECT r.seq, r.id, r.shop_id AS shop, r.proof, r.signals, r.title, r.body,
         coalesce(r.language, s.locale) AS language, r.hidden, r.person_id AS personId, p.email,
         r.filled_in_ms AS filledInMs, r.created_at AS createdAt, s.origins,
         (SELECT json_group_array(u.email) FROM members m JOIN users u ON u.id = m.user_id WHERE m.shop_id = s.id) AS members,
         iif(r.channel IN ('api', 'import'), 0, ${countOf(UNPROVEN, `x.pool = r.pool AND x.proof <> 'order' AND x.test = 0 AND x.created_at BETWEEN r.created_at - ${DAY} AND r.created_at`)}) AS unprovenToday,
         ${countOf(UNPROVEN, `x.pool = r.pool AND x.proof <> 'order' AND x.test = 0 AND x.created_at BETWEEN r.created_at - ${61 * DAY} AND r.created_at - ${DAY} - 1`)} AS unprovenBefore,
         ${countOf(SENT, FROM_HERE)} AS samePlace,
         ${countOf(SENT, `${FROM_HERE} AND x.pool = r.pool`)} AS samePlaceSameProduct
       FROM reviews r JOIN shops s ON s.id = r.shop_id
       LEFT JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id
       WHERE r.id IN (SELECT value FROM json_each(?)) AND r.status IN ('pending', 'published') AND r.test = 0`,
    )
    .bind(JSON.stringify(ids))
    .all<
      Omit<Received, 'signals' | 'origins' | 'members'> & {
        signals: string
        origins: string
        members: string
      }
    >()
  return results.map((row) => ({
    ...row,
    signals: JSON.parse(row.signals),
    origins: JSON.parse(row.origins),
    members: JSON.parse(row.members),
  }))
}

/** What a review is compared by. */
export interface Compared {
  seq: number
  shop: string
  personId: string | null
  createdAt: number
  hash: string
  bands: Bands
}

/** Another review of the shop with a band in common. */
export interface Candidate {
  seq: number
  bands: Bands
  title: string | null
  body: string | null
}

// A text that was refused or taken back may be sent again by its author, changed or not.
const OTHERS = `o.seq < i.value ->> 'seq' AND f.created_at > (i.value ->> 'createdAt') - ${LOOK_BACK_DAYS * DAY}
  AND NOT (o.person_id IS i.value ->> 'personId' AND o.person_id IS NOT NULL
    AND o.status IN ('rejected', 'removed', 'withdrawn'))`

/** The statement for reviews with one band in common; binds ?1 the list. Exported for its query plan. */
export const candidatesStatement = (band: 0 | 1 | 2 | 3): string =>
  `SELECT i.value ->> 'seq' AS seq, f.b0, f.b1, f.b2, f.b3, o.title, o.body
   FROM json_each(?1) i
   CROSS JOIN fingerprints f INDEXED BY fingerprints_b${band}
     ON f.shop_id = i.value ->> 'shop' AND f.b${band} = i.value ->> '$.bands[${band}]'
   JOIN reviews o ON o.seq = f.review WHERE ${OTHERS} LIMIT 200`

/**
 * Notes what these reviews are compared by and finds, for each, whether the same text came before, and what may be nearly
 * the same. Safe to repeat.
 */
export async function compare(
  db: D1Database,
  items: Compared[],
): Promise<{ same: Set<number>; candidates: Candidate[] }> {
  const list = JSON.stringify(items)
  const [, same, ...near] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO fingerprints (review, shop_id, hash, b0, b1, b2, b3, created_at)
         SELECT value ->> 'seq', value ->> 'shop', value ->> 'hash', value ->> '$.bands[0]', value ->> '$.bands[1]',
           value ->> '$.bands[2]', value ->> '$.bands[3]', value ->> 'createdAt'
         FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`,
      )
      .bind(list),
    db
      .prepare(
        `SELECT i.value ->> 'seq' AS seq FROM json_each(?1) i WHERE EXISTS (
           SELECT 1 FROM fingerprints f INDEXED BY fingerprints_equal JOIN reviews o ON o.seq = f.review
           WHERE f.shop_id = i.value ->> 'shop' AND f.hash = i.value ->> 'hash' AND ${OTHERS}
         )`,
      )
      .bind(list),
    ...([0, 1, 2, 3] as const).map((band) => db.prepare(candidatesStatement(band)).bind(list)),
  ])
  return {
    same: new Set(same!.results.map(({ seq }) => seq as number)),
    candidates: near.flatMap(({ results }) =>
      (results as Array<Record<'b0' | 'b1' | 'b2' | 'b3', number> & Omit<Candidate, 'bands'>>).map(
        ({ b0, b1, b2, b3, ...rest }) => ({ ...rest, bands: [b0, b1, b2, b3] as const }),
      ),
    ),
  }
}

/** Who wrote: a person of a shop with the keyed hash of their mailbox, and the review that it is about. */
export interface Writer {
  seq: number
  shop: string
  personId: string
  mailbox: string
}

/** Notes from which mailboxes people write, and finds the reviews whose mailbox reviewed the product before under another address. */
export async function noteMailboxes(db: D1Database, writers: Writer[]): Promise<Set<number>> {
  const list = JSON.stringify(writers)
  const [, found] = await db.batch<{ seq: number }>([
    db
      .prepare(
        `INSERT INTO mailboxes (shop_id, mailbox, person_id)
         SELECT value ->> 'shop', value ->> 'mailbox', value ->> 'personId' FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`,
      )
      .bind(list),
    db
      .prepare(
        `SELECT i.value ->> 'seq' AS seq FROM json_each(?1) i CROSS JOIN reviews r ON r.seq = i.value ->> 'seq'
         WHERE EXISTS (
           SELECT 1 FROM mailboxes m CROSS JOIN reviews o INDEXED BY reviews_of_person
             ON o.shop_id = m.shop_id AND o.person_id = m.person_id
           WHERE m.shop_id = i.value ->> 'shop' AND m.mailbox = i.value ->> 'mailbox'
             AND m.person_id <> i.value ->> 'personId' AND o.pool = r.pool AND o.seq < r.seq
         )`,
      )
      .bind(list),
  ])
  return new Set(found!.results.map(({ seq }) => seq))
}

/** Those of `domains` where everybody gets a mailbox for an hour. */
export async function disposableAmong(db: D1Database, domains: string[]): Promise<Set<string>> {
  const { results } = await db
    .prepare('SELECT domain FROM disposable_domains WHERE domain IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(domains))
    .all<{ domain: string }>()
  return new Set(results.map(({ domain }) => domain))
}

/** What was found out about one review. */
export interface Finding {
  seq: number
  /** The event because of which it was looked at. */
  event: number
  signals: Signal[]
  /** Whether a person should look at it first. */
  held: boolean
  /** When it publishes itself; null where only a person may publish it. */
  dueAt: number | null
  profane: string | null
  shownTitle: string | null
  shownBody: string | null
  /** What is searched in place of what is shown, where that cannot be searched as it is. */
  search: string | null
  /** What had been hidden when this was found out: where that has changed, what is shown stays. */
  hidden: string | null
}

// Who looked before the author wrote again, or proved the order, may be slower than who looked after it.
const NOTHING_CAME_SINCE = `NOT EXISTS (
  SELECT 1 FROM events e WHERE e.subject = reviews.id AND e.seq > f.value ->> 'event'
    AND e.type IN ('review.edited', 'review.proven')
)`

/** Writes down what was found out, and that a review is held, for events that nobody has handled yet. */
export function noteFindings(
  db: D1Database,
  findings: Finding[],
  events: number[],
  now: number,
): D1PreparedStatement[] {
  if (findings.length === 0) return []
  const list = JSON.stringify(findings)
  return [
    db
      .prepare(
        `UPDATE reviews SET signals = f.value -> 'signals', due_at = f.value ->> 'dueAt' FROM json_each(?1) f
         WHERE reviews.seq = f.value ->> 'seq' AND status = 'pending' AND ${NOTHING_CAME_SINCE}`,
      )
      .bind(list),
    db
      .prepare(
        `UPDATE reviews SET profane = f.value ->> 'profane', shown_title = f.value ->> 'shownTitle',
           shown_body = f.value ->> 'shownBody', search = f.value ->> 'search'
         FROM json_each(?1) f
         WHERE reviews.seq = f.value ->> 'seq' AND hidden IS f.value ->> 'hidden' AND ${NOTHING_CAME_SINCE}
           AND (f.value ->> 'profane' IS NOT NULL OR profane IS NOT NULL)`,
      )
      .bind(list),
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT r.shop_id, 'review.held', r.id, 'voce', json_object('signals', json(r.signals)), CAST(?3 AS INTEGER)
         FROM json_each(?1) f CROSS JOIN reviews r ON r.seq = f.value ->> 'seq'
         WHERE f.value ->> 'held' = 1 AND r.status = 'pending' AND EXISTS (
           SELECT 1 FROM events e WHERE e.seq IN (SELECT value FROM json_each(?2)) AND e.subject = r.id
             AND e.type IN ('review.received', 'review.edited') AND e.handled_at IS NULL
         )`,
      )
      .bind(list, JSON.stringify(events), now),
  ]
}

/** Deletes spam that is older than 30 days, and forgets from which connections reviews of that age came. */
export async function sweepModeration(db: D1Database, now: number): Promise<void> {
  await db.batch([
    db
      .prepare(
        `DELETE FROM reviews WHERE seq IN (
           SELECT seq FROM reviews INDEXED BY reviews_spam_old WHERE status = 'spam' AND created_at < ?1 LIMIT 500
         )`,
      )
      .bind(now - 30 * DAY),
    db
      .prepare(
        `UPDATE reviews SET sender = NULL WHERE seq IN (
           SELECT seq FROM reviews INDEXED BY reviews_sender_old WHERE sender IS NOT NULL AND created_at < ?1 LIMIT 500
         )`,
      )
      .bind(now - 30 * DAY),
    db
      .prepare(
        `UPDATE reports SET sender = NULL WHERE id IN (
           SELECT id FROM reports INDEXED BY reports_sender_old WHERE sender IS NOT NULL AND created_at < ?1 LIMIT 500
         )`,
      )
      .bind(now - 30 * DAY),
    db.prepare('DELETE FROM presences WHERE at < ?').bind(now - DAY / 1_440),
  ])
}
