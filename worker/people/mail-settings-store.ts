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

/** Keeps how a shop writes. */
export async function keepMailSettings(db: D1Database, shop: string, mail: MailSettings): Promise<void> {
  await db
    .prepare("UPDATE shops SET settings = json_set(settings, '$.mail', json(?2)) WHERE id = ?1")
    .bind(shop, JSON.stringify(mail))
    .run()
}
