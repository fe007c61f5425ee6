import { isWorthALetter, nextLook } from './notice-rules.ts'
import { dueNotices, moveOn, noticeFacts } from './notice-store.ts'

/** Looks for whoever is due whether there is something to tell them. A new member's first look only begins the count. */
export async function sweepNotices(db: D1Database, now: number): Promise<void> {
  for (const due of await dueNotices(db, now)) {
    const { shop, user, rhythm, zone, toldAt } = due
    const tells = toldAt !== null && isWorthALetter(rhythm, await noticeFacts(db, shop, user, toldAt, now))
    await moveOn(db, due, { next: nextLook(rhythm, now, zone), tells, now })
  }
}
