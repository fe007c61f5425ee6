import type { InvitationAction } from '../../shared/schemas/invitation.ts'
import { DAY } from '../platform/time.ts'
import { OPEN } from './invitation-store.ts'

/** The links of a mail that is sent again are good for so long at least. */
const RESENT_DAYS = 30

/** How often a member may have a mail sent again. */
export const RESENDS_MAX = 2

// The person's last mail counts, whichever order it was about; what the shop's own tool sends is known by the invitation alone.
const MAILED_TODAY = `(coalesce(due_at, 0) > ?3 - ${DAY} OR EXISTS (
  SELECT 1 FROM people p JOIN addresses_asked a ON a.shop_id = p.shop_id AND a.email_hmac = p.email_hmac
  WHERE p.shop_id = ?1 AND p.id = invitations.person_id AND a.last_mail_at > ?3 - ${DAY}))`
const REFUSED = `EXISTS (
  SELECT 1 FROM people p JOIN addresses_asked a ON a.shop_id = p.shop_id AND a.email_hmac = p.email_hmac
  WHERE p.shop_id = ?1 AND p.id = invitations.person_id AND a.refusal IS NOT NULL)`
const WENT = "state IN ('sent', 'visited', 'bounced')"

/** What a member does with an invitation, and how it stands then; no row where its state does not allow it. */
export const act = (
  db: D1Database,
  shop: string,
  id: string,
  action: InvitationAction,
  now: number,
): D1PreparedStatement => {
  const set = {
    pause: "state = 'paused'",
    resume:
      "state = iif(mails = 0, 'planned', 'sent'), next_at = max(coalesce(next_at, 0), CAST(?3 AS INTEGER))",
    cancel: "state = 'cancelled', next_at = NULL",
    // Its reader did not ask for it: the letter must not say so.
    resend: `state = 'snoozed', postponed_for = NULL, next_at = CAST(?3 AS INTEGER),
      expires_at = max(expires_at, ?3 + ${RESENT_DAYS * DAY}), resends = resends + 1`,
  }[action]
  const from = {
    pause: "state IN ('planned', 'snoozed')",
    resume: "state = 'paused'",
    cancel: OPEN,
    resend: `${WENT} AND NOT ${REFUSED} AND resends < ${RESENDS_MAX} AND NOT ${MAILED_TODAY}`,
  }[action]
  return db
    .prepare(
      `UPDATE invitations SET ${set}, version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND ${from} AND ?3 > 0 RETURNING state, next_at AS nextAt`,
    )
    .bind(shop, id, now)
}

/** Why nothing came of what a member wanted to do with an invitation. */
export async function hindrance(
  db: D1Database,
  shop: string,
  id: string,
  action: InvitationAction,
  now: number,
): Promise<'not_found' | 'not_possible' | 'mailed_enough' | 'mailed_today'> {
  const row = await db
    .prepare(
      `SELECT ${WENT} AND NOT ${REFUSED} AS went, resends, ${MAILED_TODAY} AS today
       FROM invitations WHERE shop_id = ?1 AND id = ?2 AND ?3 > 0`,
    )
    .bind(shop, id, now)
    .first<{ went: 0 | 1; resends: number; today: 0 | 1 }>()
  if (!row) return 'not_found'
  if (action !== 'resend' || !row.went) return 'not_possible'
  if (row.resends >= RESENDS_MAX) return 'mailed_enough'
  return row.today ? 'mailed_today' : 'not_possible'
}
