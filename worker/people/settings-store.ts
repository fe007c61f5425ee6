import * as z from 'zod/mini'
import { type ContactSettings, contactSettings } from '../../shared/schemas/contact-request.ts'
import { type Look, look } from '../../shared/schemas/look.ts'
import type { AskEmail } from '../../shared/schemas/review.ts'
import type { SettingsChange, ShopSettings } from '../../shared/schemas/settings.ts'
import type { Sector } from '../../shared/sectors.ts'
import { isoTime } from '../platform/time.ts'

interface Row extends Pick<ShopSettings, 'version' | 'name' | 'locale' | 'formality' | 'timezone'> {
  origins: string
  settings: string
  changedAt: number | null
  changedBy: string | null
}

/** What is kept in `settings` as it is shown; parts that were never chosen are absent. */
interface Kept {
  look?: Look
  sector?: Sector
  askEmail?: AskEmail
  countIncentivised?: boolean
  disputeBody?: string
  contact?: ContactSettings
  logo?: string
}

/** How a shop is set up; null where there is no such shop. */
export async function settingsOf(db: D1Database, shop: string): Promise<ShopSettings | null> {
  const row = await db
    .prepare(
      `SELECT s.version, s.name, s.locale, s.formality, s.timezone, s.origins, s.settings, e.at AS changedAt,
         m.display_name AS changedBy
       FROM shops s
       LEFT JOIN events e ON e.seq = (SELECT max(seq) FROM events INDEXED BY events_of_subject
         WHERE subject = ?1 AND shop_id = ?1 AND type = 'settings.changed')
       LEFT JOIN members m ON m.shop_id = s.id AND m.user_id = e.actor
       WHERE s.id = ?1`,
    )
    .bind(shop)
    .first<Row>()
  if (!row) return null
  const { origins, settings, changedAt, changedBy, ...plain } = row
  const kept = JSON.parse(settings) as Kept
  return {
    ...plain,
    origins: JSON.parse(origins) as string[],
    look: z.parse(look(), kept.look ?? {}),
    sector: kept.sector ?? null,
    askEmail: kept.askEmail ?? 'optional',
    countIncentivised: kept.countIncentivised ?? false,
    disputeBody: kept.disputeBody ?? null,
    contact: z.parse(contactSettings(), kept.contact ?? {}),
    logo: kept.logo ?? null,
    changed: changedAt === null ? null : { by: changedBy, at: isoTime(changedAt) },
  }
}

/** Changes how a shop is set up, with an event that names the fields; false where the version is another one by now. */
export async function changeSettings(
  db: D1Database,
  shop: string,
  { expectedVersion, name, locale, formality, timezone, origins, ...kept }: SettingsChange,
  actor: string,
  now: number,
): Promise<boolean> {
  const columns = { name, locale, formality, timezone, origins }
  const changed = Object.entries({ ...columns, ...kept })
    .filter(([, value]) => value !== undefined)
    .map(([field]) => field)
  const [, updated] = await db.batch([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at, handled_at)
         SELECT id, 'settings.changed', id, ?3, ?4, ?5, ?5 FROM shops WHERE id = ?1 AND version = ?2`,
      )
      .bind(shop, expectedVersion, actor, JSON.stringify({ fields: changed }), now),
    // A merge patch (RFC 7396): null takes a choice away.
    db
      .prepare(
        `UPDATE shops SET version = version + 1, name = coalesce(?3, name), locale = coalesce(?4, locale),
           formality = coalesce(?5, formality), timezone = coalesce(?6, timezone), origins = coalesce(?7, origins),
           settings = json_patch(settings, ?8)
         WHERE id = ?1 AND version = ?2`,
      )
      .bind(
        shop,
        expectedVersion,
        name ?? null,
        locale ?? null,
        formality ?? null,
        timezone ?? null,
        origins ? JSON.stringify([...new Set(origins)]) : null,
        JSON.stringify(kept),
      ),
  ])
  return updated!.meta.changes > 0
}
