import type { MailSettings } from '../../shared/schemas/mail-settings.ts'

/** What every letter of a shop needs to know of it. */
export interface Letterhead extends MailSettings {
  name: string
  locale: string
  formality: 'familiar' | 'polite'
}

/** How a shop signs its letters; null where there is no such shop. */
export async function letterheadOf(db: D1Database, shop: string): Promise<Letterhead | null> {
  const row = await db
    .prepare("SELECT name, locale, formality, settings -> '$.mail' AS mail FROM shops WHERE id = ?")
    .bind(shop)
    .first<Omit<Letterhead, keyof MailSettings> & { mail: string | null }>()
  if (!row) return null
  const { mail, ...head } = row
  return { ...head, ...(JSON.parse(mail ?? '{}') as MailSettings) }
}

/**
 * SQL for what the subject of a mail may call product `t` of shop `s`; null where the shop is discreet, or the product's
 * category: whoever sees an inbox then learns nothing of what was bought.
 */
export const NAMED = `iif(coalesce(s.settings ->> '$.asking.discreet', 0) OR EXISTS (
  SELECT 1 FROM json_each(s.settings, '$.asking.discreetCategories') WHERE value = t.category
), NULL, coalesce(t.title, t.id))`

/** Keeps how a shop writes. */
export async function keepMailSettings(db: D1Database, shop: string, mail: MailSettings): Promise<void> {
  await db
    .prepare("UPDATE shops SET settings = json_set(settings, '$.mail', json(?2)) WHERE id = ?1")
    .bind(shop, JSON.stringify(mail))
    .run()
}
