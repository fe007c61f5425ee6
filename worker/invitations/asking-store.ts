import type { AskingSettings } from '../../shared/schemas/asking-settings.ts'
import { DAY } from '../platform/time.ts'
import { LINK_DAYS } from './invitation-store.ts'
import { type DueInvitation, hourOf, reminderAt, type Sending } from './sending-rules.ts'
import { readSettings } from './settings.ts'

/** A shop in which something is due, how much it has handed over in this hour, and how much of that, and of before, no provider has taken. */
export interface AskingShop {
  shop: string
  settings: AskingSettings
  mails: number
  untaken: number
}

// As the index of troubled deliveries has it: SQLite takes an index with a condition only where that is said again.
const IN_INDEX = "state IN ('waiting', 'failed')"

/** Shops in which an invitation is due: one look into the index for each shop. */
export async function shopsWithDue(db: D1Database, now: number): Promise<AskingShop[]> {
  const { results } = await db
    .prepare(
      `SELECT s.id AS shop, s.settings ->> '$.asking' AS asking, coalesce(h.mails, 0) AS mails,
         (SELECT count(*) FROM deliveries INDEXED BY deliveries_troubled
          WHERE shop_id = s.id AND trouble IS NOT NULL AND ${IN_INDEX} AND state = 'waiting'
            AND target = 'mail:invitation') AS untaken
       FROM shops s LEFT JOIN asking_hours h ON h.shop_id = s.id AND h.hour = ?2
       WHERE EXISTS (
         SELECT 1 FROM invitations INDEXED BY invitations_due
         WHERE shop_id = s.id AND next_at IS NOT NULL AND next_at <= ?1
       )`,
    )
    .bind(now, hourOf(now))
    .all<{ shop: string; asking: string | null; mails: number; untaken: number }>()
  return results.map(({ asking, ...shop }) => ({ ...shop, settings: readSettings(asking) }))
}

/** An invitation that is due, with its version: what was decided from it holds only while that is the same. */
export interface Due extends DueInvitation {
  id: string
  version: number
  personId: string | null
  mails: number
}

/** The oldest invitations of a shop that are due. */
export async function dueInvitations(
  db: D1Database,
  shop: string,
  now: number,
  limit: number,
): Promise<Due[]> {
  const { results } = await db
    .prepare(
      `SELECT v.id, v.version, v.state, v.person_id AS personId, v.mails, v.next_at AS nextAt,
         v.expires_at AS expiresAt, coalesce(o.timezone, s.timezone) AS zone, a.last_mail_at AS lastMailAt,
         a.refusal, p.email IS NOT NULL AS hasAddress
       FROM invitations v INDEXED BY invitations_due
       JOIN orders o ON o.shop_id = v.shop_id AND o.id = v.order_id JOIN shops s ON s.id = v.shop_id
       LEFT JOIN people p ON p.shop_id = v.shop_id AND p.id = v.person_id
       LEFT JOIN addresses_asked a ON a.shop_id = p.shop_id AND a.email_hmac = p.email_hmac
       WHERE v.shop_id = ?1 AND v.next_at IS NOT NULL AND v.next_at <= ?2
         AND v.state IN ('planned', 'snoozed', 'sent', 'visited')
       ORDER BY v.next_at, v.id LIMIT ?3`,
    )
    .bind(shop, now, limit)
    .all<Omit<Due, 'hasAddress'> & { hasAddress: number }>()
  return results.map((row) => ({ ...row, hasAddress: row.hasAddress === 1 }))
}

export interface Decided {
  due: Due
  sending: Sending
}

/**
 * Carries out what was decided, in one batch: each only where the invitation is as it was read, so that two crons at once
 * hand nothing over twice. A mail takes along whatever else its person may be asked by then. `sender` is who mails:
 * where it is the shop's own tool, the event is all, and nothing is reminded. Returns the numbers of the events.
 */
export async function carryOut(
  db: D1Database,
  shop: string,
  decided: Decided[],
  settings: AskingSettings,
  now: number,
): Promise<number[]> {
  const mine = settings.sender === 'mine'
  const sends = decided.flatMap(({ due, sending }) =>
    sending.kind === 'send'
      ? [
          {
            ...{ id: due.id, version: due.version, person: due.personId },
            first: due.mails === 0 ? 1 : 0,
            remindAt: mine ? null : reminderAt(due.mails + 1, settings, now),
          },
        ]
      : [],
  )
  const put = decided.flatMap(({ due, sending }) =>
    sending.kind === 'postpone'
      ? [{ id: due.id, version: due.version, until: sending.until, why: sending.why }]
      : [],
  )
  const ended = decided.flatMap(({ due, sending }) =>
    sending.kind === 'not_asked' || sending.kind === 'no_reminder'
      ? [
          {
            ...{ id: due.id, version: due.version },
            reason: sending.kind === 'not_asked' ? sending.reason : null,
          },
        ]
      : [],
  )
  const list = JSON.stringify(sends)
  const answers = await db.batch<{ seq: number }>([
    // What else the same person would be asked until the cap is over comes along, and with it its products.
    db
      .prepare(
        `INSERT INTO invitation_items (shop_id, invitation_id, product, order_id, variant)
         SELECT ?1, v.id, i.product, i.order_id, i.variant FROM ${TAKEN}
         JOIN invitations m ON ${MERGES}
         JOIN invitation_items i ON i.shop_id = ?1 AND i.invitation_id = m.id AND i.spent_at IS NULL WHERE TRUE
         ON CONFLICT DO NOTHING`,
      )
      .bind(shop, list, now),
    db
      .prepare(
        `UPDATE invitations SET state = 'merged', next_at = NULL, version = invitations.version + 1, merged_into = t.lead
         FROM (SELECT m.id, v.id AS lead FROM ${TAKEN} JOIN invitations m ON ${MERGES}) t
         WHERE invitations.shop_id = ?1 AND invitations.id = t.id AND ?3 > 0`,
      )
      .bind(shop, list, now),
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT ?1, iif(value ->> 'first', 'invitation.due', 'invitation.again'), v.id, 'voce', '${mine ? '{"sender":"mine"}' : '{}'}', ?3
         FROM ${TAKEN} RETURNING seq`,
      )
      .bind(shop, list, now),
    db
      .prepare(
        `INSERT INTO asking_hours (shop_id, hour, mails) SELECT ?1, ?4, count(*) FROM ${TAKEN} WHERE ?3 > 0
         ON CONFLICT DO UPDATE SET mails = mails + excluded.mails`,
      )
      .bind(shop, list, now, hourOf(now)),
    db
      .prepare(
        `INSERT INTO addresses_asked (shop_id, email_hmac, last_mail_at)
         SELECT ?1, p.email_hmac, ?3 FROM ${TAKEN} JOIN people p ON p.shop_id = ?1 AND p.id = v.person_id
         WHERE p.email_hmac IS NOT NULL
         ON CONFLICT DO UPDATE SET last_mail_at = excluded.last_mail_at`,
      )
      .bind(shop, list, now),
    db
      .prepare(
        `UPDATE invitations SET state = '${mine ? 'sent' : 'due'}', due_at = ?3, mails = mails + 1,
           next_at = value ->> 'remindAt', version = invitations.version + 1,
           expires_at = coalesce(expires_at, ?3 + ${LINK_DAYS * DAY})${mine ? ', sent_at = coalesce(sent_at, ?3)' : ''}
         FROM json_each(?2) WHERE shop_id = ?1 AND invitations.id = value ->> 'id'
           AND invitations.version = value ->> 'version'`,
      )
      .bind(shop, list, now),
    db
      .prepare(
        `UPDATE invitations SET next_at = value ->> 'until', version = invitations.version + 1,
           postponed_for = iif(state = 'planned', value ->> 'why', postponed_for)
         FROM json_each(?2) WHERE shop_id = ?1 AND invitations.id = value ->> 'id'
           AND invitations.version = value ->> 'version'`,
      )
      .bind(shop, JSON.stringify(put)),
    db
      .prepare(
        `UPDATE invitations SET next_at = NULL, version = invitations.version + 1,
           state = iif(value ->> 'reason' IS NULL OR mails > 0, iif(state = 'snoozed', 'sent', state), 'not_asked'),
           reason = coalesce(value ->> 'reason', invitations.reason)
         FROM json_each(?2) WHERE shop_id = ?1 AND invitations.id = value ->> 'id'
           AND invitations.version = value ->> 'version'`,
      )
      .bind(shop, JSON.stringify(ended)),
  ])
  return answers.flatMap(({ results }) => results.map(({ seq }) => seq))
}

/** Those of the list ?2 that are still as they were read. */
const TAKEN = `json_each(?2) CROSS JOIN invitations v
  ON v.shop_id = ?1 AND v.id = value ->> 'id' AND v.version = value ->> 'version'`
/** What waits for the same person and is due by now; only a first mail takes others along. */
const MERGES = `m.shop_id = ?1 AND m.person_id = v.person_id AND m.id <> v.id AND m.state = 'planned'
  AND m.next_at <= ?3 AND value ->> 'first' AND m.id NOT IN (SELECT other.value ->> 'id' FROM json_each(?2) other)`
