import type { AskingSettings } from '../../shared/schemas/asking-settings.ts'
import { readSettings } from './settings.ts'

/** How a shop asks; null where there is no such shop. */
export async function askingOf(db: D1Database, shop: string): Promise<AskingSettings | null> {
  const row = await db
    .prepare("SELECT settings ->> '$.asking' AS asking FROM shops WHERE id = ?")
    .bind(shop)
    .first<{ asking: string | null }>()
  return row && readSettings(row.asking)
}

/** Keeps how a shop asks. What is planned keeps its time; orders that come or change from now on follow it. */
export async function keepAsking(db: D1Database, shop: string, asking: AskingSettings): Promise<void> {
  await db
    .prepare("UPDATE shops SET settings = json_set(settings, '$.asking', json(?2)) WHERE id = ?1")
    .bind(shop, JSON.stringify(asking))
    .run()
}
