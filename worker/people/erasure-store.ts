import { refuse } from '../invitations/refusal-store.ts'
import type { Me } from './me-store.ts'

/** What becomes of the words: gone with everything else, or left on the page under this name of nobody. */
export type ErasureKind = { kind: 'all' } | { kind: 'words_stay'; name: string }

/** What has to follow outside of the database: photos to delete, pages that have changed, events to hand over. */
export interface Erased {
  photos: Array<{ review: string; photo: string }>
  products: string[]
  events: number[]
}

/**
 * Deletes a person: name, address, and what they wrote or all that says who wrote it, in one batch. Their address's hash
 * stays among those that are never asked again. Safe to repeat.
 */
export async function erase(
  db: D1Database,
  { shop, person, emailHash }: Me,
  how: ErasureKind,
  now: number,
): Promise<Erased> {
  const MINE = 'shop_id = ?1 AND person_id = ?2'
  const REVIEWS = `(SELECT id FROM reviews WHERE ${MINE})`
  const run = (sql: string, ...more: unknown[]) => db.prepare(sql).bind(shop, person, ...more)
  const QUESTIONS = ['questions', 'answers']
  const words =
    how.kind === 'all'
      ? [
          run(
            `DELETE FROM reports WHERE shop_id = ?1 AND ?2 <> '' AND subject = 'review' AND subject_id IN ${REVIEWS}`,
          ),
          ...['reviews', ...QUESTIONS].map((table) => run(`DELETE FROM ${table} WHERE ${MINE}`)),
        ]
      : [
          // What was never on the page, and what only the author and the team read, has no reason to stay.
          ...['reviews', ...QUESTIONS].map((table) =>
            run(`DELETE FROM ${table} WHERE ${MINE} AND status <> 'published'`),
          ),
          ...['private_answers', 'notes', 'objections', 'statements', 'photos'].map((table) =>
            run(`DELETE FROM ${table} WHERE review_id IN ${REVIEWS}`),
          ),
          ...['reviews', ...QUESTIONS].map((table) =>
            run(
              `UPDATE ${table} SET person_id = NULL, author_name = ?3, sender = NULL, version = version + 1 WHERE ${MINE}`,
              how.name,
            ),
          ),
        ]
  const answers = await db.batch<Record<string, unknown>>([
    run(
      `SELECT f.review_id AS review, f.id AS photo FROM reviews r JOIN photos f ON f.review_id = r.id
       WHERE r.shop_id = ?1 AND r.person_id = ?2`,
    ),
    run(
      `SELECT DISTINCT t.id AS product FROM reviews r JOIN products t ON t.seq = r.product
       WHERE r.shop_id = ?1 AND r.person_id = ?2`,
    ),
    run(
      `INSERT INTO events (shop_id, type, subject, actor, at) SELECT shop_id, 'person.erased', id, 'author', ?3
       FROM people WHERE shop_id = ?1 AND id = ?2 RETURNING seq`,
      now,
    ),
    ...(emailHash ? refuse(db, shop, emailHash, 'erased', now) : []),
    // A report that this address sent about somebody else stays, without name and address.
    run(
      `UPDATE reports SET name = NULL, email = NULL WHERE shop_id = ?1
         AND email = (SELECT email FROM people WHERE shop_id = ?1 AND id = ?2)`,
    ),
    ...words,
    // What was said in private goes with the person.
    ...['experiences', 'contact_requests'].map((table) =>
      run(
        `DELETE FROM ${table} WHERE shop_id = ?1 AND invitation_id IN (SELECT id FROM invitations WHERE ${MINE})`,
      ),
    ),
    run(`UPDATE invitations SET person_id = NULL WHERE ${MINE}`),
    run(`UPDATE orders SET person_id = NULL, consent_statement = NULL WHERE ${MINE}`),
    run(`DELETE FROM mailboxes WHERE ${MINE}`),
    run('DELETE FROM people WHERE shop_id = ?1 AND id = ?2'),
  ])
  return {
    photos: answers[0]!.results as unknown as Erased['photos'],
    products: answers[1]!.results.map(({ product }) => product as string),
    events: answers[2]!.results.map(({ seq }) => seq as number),
  }
}
