import type { InvitationAction } from '../../shared/schemas/invitation.ts'
import { DAY } from '../platform/time.ts'
import { OPEN } from './invitation-store.ts'

/** The links of a mail that is sent again are good for so long at least. */
const RESENT_DAYS = 30

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
      expires_at = max(expires_at, ?3 + ${RESENT_DAYS * DAY})`,
  }[action]
  const from = {
    pause: "state IN ('planned', 'snoozed')",
    resume: "state = 'paused'",
    cancel: OPEN,
    resend: "state IN ('sent', 'visited', 'bounced')",
  }[action]
  return db
    .prepare(
      `UPDATE invitations SET ${set}, version = version + 1
       WHERE shop_id = ?1 AND id = ?2 AND ${from} AND ?3 > 0 RETURNING state, next_at AS nextAt`,
    )
    .bind(shop, id, now)
}
