import { INVITATIONS_PAGE_SIZE } from '../../shared/limits.ts'
import {
  ALLOWED_BY,
  type AllowingReason,
  REFUSALS,
  type Refusal,
  type RefusedAddresses,
} from '../../shared/schemas/address.ts'
import { isoTime } from '../platform/time.ts'

interface Row {
  id: string
  email: string | null
  why: Refusal
  at: number
}

/** Those whose owner or whose shop wants no questions, and those that mail came back from: two lists alike. */
const LISTS = [
  { table: 'addresses_asked', index: 'addresses_asked_refused', why: 'refusal', at: 'refused_at' },
  { table: 'addresses_refusing', index: 'addresses_refusing_newest', why: 'why', at: 'at' },
] as const

/** The statement of one list, newest first; binds ?1 shop, ?2 and ?3 time and id to go on after. */
const statement = ({ table, index, why, at }: (typeof LISTS)[number]): string => `
  SELECT a.email_hmac AS id, p.email, a.${why} AS why, a.${at} AS at FROM ${table} a INDEXED BY ${index}
  LEFT JOIN people p ON p.shop_id = a.shop_id AND p.email_hmac = a.email_hmac
  WHERE a.shop_id = ?1 AND a.${why} IS NOT NULL AND (a.${at}, a.email_hmac) < (CAST(?2 AS INTEGER), ?3)
  ORDER BY a.${at} DESC, a.email_hmac DESC LIMIT ${INVITATIONS_PAGE_SIZE + 1}`

/** A page of the addresses that a shop does not ask, newest first. `cursor` is what the page before handed back. */
export async function refusedAddresses(
  db: D1Database,
  shop: string,
  cursor: string | undefined,
): Promise<RefusedAddresses> {
  const [at, id] = cursor?.split('.') ?? [String(Number.MAX_SAFE_INTEGER), '']
  const answers = await db.batch<Row>(LISTS.map((list) => db.prepare(statement(list)).bind(shop, at, id)))
  const rows = answers.flatMap(({ results }) => results).sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
  const shown = rows.slice(0, INVITATIONS_PAGE_SIZE)
  const last = shown.at(-1)
  return {
    addresses: shown.map((row) => ({ ...row, at: isoTime(row.at) })),
    cursor: rows.length > shown.length && last ? `${last.at}.${last.id}` : null,
  }
}

/**
 * Lets an address be asked again, for a reason that its refusal can end by; false where there is none such. An event keeps
 * the reason.
 */
export async function allowAddress(
  db: D1Database,
  shop: string,
  { id, why }: { id: string; why: AllowingReason },
  actor: string,
  now: number,
): Promise<boolean> {
  const ended = JSON.stringify(REFUSALS.filter((refusal) => ALLOWED_BY[refusal].includes(why)))
  const endable = (column: string) =>
    `shop_id = ?1 AND email_hmac = ?2 AND ${column} IN (SELECT value FROM json_each(?3))`
  const [noted] = await db.batch([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT ?1, 'address.allowed', ?2, ?4, json_object('why', ?5), ?6
         WHERE EXISTS (SELECT 1 FROM addresses_asked WHERE ${endable('refusal')})
           OR EXISTS (SELECT 1 FROM addresses_refusing WHERE ${endable('why')})`,
      )
      .bind(shop, id, ended, actor, why, now),
    db
      .prepare(`UPDATE addresses_asked SET refusal = NULL, refused_at = NULL WHERE ${endable('refusal')}`)
      .bind(shop, id, ended),
    db.prepare(`DELETE FROM addresses_refusing WHERE ${endable('why')}`).bind(shop, id, ended),
  ])
  return noted!.meta.changes > 0
}
