import { deleteOldContacts, noteLate } from './contact-late-store.ts'

/** Notes broken promises, and deletes contact data whose time is over. Safe to repeat. */
export async function sweepContacts(db: D1Database, now: number): Promise<void> {
  await db.batch([...noteLate(db, now), deleteOldContacts(db, now)])
}
