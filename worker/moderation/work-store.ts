import { SAVED_ANSWERS_MAX } from '../../shared/limits.ts'
import type {
  AssignmentInput,
  NoteInput,
  PrivateAnswerInput,
  SavedAnswer,
  SavedAnswerInput,
} from '../../shared/schemas/voice-work.ts'
import type { Actor } from '../platform/env.ts'
import { MINUTE } from '../platform/time.ts'

/** Something written about a voice, under the id that the caller has made for it; `submission` is a hash of the client's. */
interface Written<Input> {
  id: string
  shop: string
  review: string
  submission: string
  input: Input
  actor: Actor
  now: number
}

/** What came of writing: its events, or null where the shop has no such review. */
type WriteOutcome = { events: number[] } | null

const exists = 'EXISTS (SELECT 1 FROM reviews WHERE id = ?1 AND shop_id = ?2)'

const writeOutcome = (results: D1Result<Record<string, unknown>>[]): WriteOutcome =>
  results.at(-1)!.results.length === 0
    ? null
    : { events: results[0]!.results.map(({ seq }) => seq as number) }

/** Writes a note down, once for each submission. */
export async function addNote(db: D1Database, note: Written<NoteInput>): Promise<WriteOutcome> {
  const isNew = `${exists} AND NOT EXISTS (SELECT 1 FROM notes WHERE shop_id = ?2 AND submission = ?3)`
  const bound = [note.review, note.shop, note.submission]
  return writeOutcome(
    await db.batch<Record<string, unknown>>([
      db
        .prepare(
          `INSERT INTO events (shop_id, type, subject, actor, data, at)
           SELECT ?2, 'review.noted', ?1, ?4, json_object('note', ?5), CAST(?6 AS INTEGER) WHERE ${isNew} RETURNING seq`,
        )
        .bind(...bound, note.actor.id, note.id, note.now),
      db
        .prepare(
          `INSERT INTO notes (id, shop_id, review_id, submission, user_id, body, created_at)
           SELECT ?4, ?2, ?1, ?3, ?5, ?6, ?7 WHERE ${isNew}`,
        )
        .bind(...bound, note.id, note.actor.id, note.input.body, note.now),
      db.prepare('SELECT 1 FROM reviews WHERE id = ? AND shop_id = ?').bind(note.review, note.shop),
    ]),
  )
}

/** Notes an answer that goes to the author alone, once for each submission. */
export async function addPrivateAnswer(
  db: D1Database,
  answer: Written<PrivateAnswerInput>,
): Promise<WriteOutcome> {
  const isNew = `${exists} AND NOT EXISTS (SELECT 1 FROM private_answers WHERE shop_id = ?2 AND submission = ?3)`
  const bound = [answer.review, answer.shop, answer.submission]
  return writeOutcome(
    await db.batch<Record<string, unknown>>([
      db
        .prepare(
          `INSERT INTO events (shop_id, type, subject, actor, data, at)
           SELECT ?2, 'reply.sent_privately', ?1, ?4, json_object('answer', ?5), CAST(?6 AS INTEGER)
           WHERE ${isNew} RETURNING seq`,
        )
        .bind(...bound, answer.actor.id, answer.id, answer.now),
      db
        .prepare(
          `INSERT INTO private_answers (id, shop_id, review_id, submission, user_id, name, body, created_at)
           SELECT ?4, ?2, ?1, ?3, ?5, ?6, ?7, ?8 WHERE ${isNew}`,
        )
        .bind(...bound, answer.id, answer.actor.id, answer.actor.displayName, answer.input.body, answer.now),
      db.prepare('SELECT 1 FROM reviews WHERE id = ? AND shop_id = ?').bind(answer.review, answer.shop),
    ]),
  )
}

/** Whether the author of a review can be written to; null where the shop has no such review. */
export async function canBeWrittenTo(db: D1Database, shop: string, review: string): Promise<boolean | null> {
  const row = await db
    .prepare(
      `SELECT p.email IS NOT NULL AS can FROM reviews r
       LEFT JOIN people p ON p.shop_id = r.shop_id AND p.id = r.person_id WHERE r.id = ? AND r.shop_id = ?`,
    )
    .bind(review, shop)
    .first<{ can: number }>()
  return row && row.can === 1
}

/**
 * Makes a voice somebody's task. False where the assignee is no member who may decide; null where the shop has no such
 * review. The last one wins: nothing is lost by it.
 */
export async function assign(
  db: D1Database,
  shop: string,
  review: string,
  { assignee, until }: AssignmentInput,
  actor: Actor,
  now: number,
): Promise<{ events: number[] } | false | null> {
  const may = `(?3 IS NULL OR EXISTS (
    SELECT 1 FROM members WHERE shop_id = ?2 AND user_id = ?3 AND role <> 'viewer'))`
  const due = until === null || assignee === null ? null : Date.parse(until)
  const changes = `${exists} AND ${may} AND EXISTS (SELECT 1 FROM reviews
    WHERE id = ?1 AND shop_id = ?2 AND (assignee_id IS NOT ?3 OR assigned_until IS NOT ?4))`
  const bound = [review, shop, assignee, due]
  const [event, , state] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, data, at)
         SELECT ?2, 'review.assigned', ?1, ?5, json_object('to', ?3, 'until', CAST(?4 AS INTEGER)), CAST(?6 AS INTEGER)
         WHERE ${changes} RETURNING seq`,
      )
      .bind(...bound, actor.id, now),
    db
      .prepare(
        `UPDATE reviews SET assignee_id = ?3, assigned_until = ?4 WHERE id = ?1 AND shop_id = ?2 AND ${may}`,
      )
      .bind(...bound),
    db
      .prepare(`SELECT ${may} AS may FROM reviews WHERE id = ?1 AND shop_id = ?2 AND ?4 IS ?4`)
      .bind(...bound),
  ])
  const stored = state!.results[0]
  if (!stored) return null
  return stored.may === 1 ? { events: event!.results.map(({ seq }) => seq as number) } : false
}

/** A shop's saved answers, by title. */
export async function savedAnswers(db: D1Database, shop: string): Promise<SavedAnswer[]> {
  const { results } = await db
    .prepare(
      `SELECT id, title, body FROM saved_answers INDEXED BY saved_answers_of_shop WHERE shop_id = ?
       ORDER BY title LIMIT ${SAVED_ANSWERS_MAX}`,
    )
    .bind(shop)
    .all<SavedAnswer>()
  return results
}

/** Keeps an answer; false where the shop has as many as it may have. */
export async function addSavedAnswer(
  db: D1Database,
  shop: string,
  id: string,
  { title, body }: SavedAnswerInput,
  now: number,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `INSERT INTO saved_answers (id, shop_id, title, body, created_at) SELECT ?1, ?2, ?3, ?4, ?5
       WHERE (SELECT count(*) FROM saved_answers WHERE shop_id = ?2) < ${SAVED_ANSWERS_MAX}`,
    )
    .bind(id, shop, title, body, now)
    .run()
  return meta.changes > 0
}

/** Replaces a saved answer; false where the shop has none of that id. */
export async function editSavedAnswer(
  db: D1Database,
  shop: string,
  id: string,
  { title, body }: SavedAnswerInput,
  now: number,
): Promise<boolean> {
  const { meta } = await db
    .prepare('UPDATE saved_answers SET title = ?, body = ?, edited_at = ? WHERE id = ? AND shop_id = ?')
    .bind(title, body, now, id, shop)
    .run()
  return meta.changes > 0
}

/** Deletes a saved answer; one that is gone already stays so. */
export async function deleteSavedAnswer(db: D1Database, shop: string, id: string): Promise<void> {
  await db.prepare('DELETE FROM saved_answers WHERE id = ? AND shop_id = ?').bind(id, shop).run()
}

/** Notes that a member has a voice open and says who else has; null where the shop has no such review. */
export async function notePresence(
  db: D1Database,
  shop: string,
  review: string,
  user: string,
  now: number,
): Promise<string[] | null> {
  const [, found, others] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `INSERT INTO presences (review_id, user_id, shop_id, at)
         SELECT ?1, ?3, ?2, ?4 WHERE ${exists} AND EXISTS (SELECT 1 FROM users WHERE id = ?3)
         ON CONFLICT (review_id, user_id) DO UPDATE SET at = excluded.at`,
      )
      .bind(review, shop, user, now),
    db.prepare('SELECT 1 FROM reviews WHERE id = ? AND shop_id = ?').bind(review, shop),
    db
      .prepare(
        `SELECT m.display_name AS name FROM presences x JOIN members m ON m.shop_id = x.shop_id AND m.user_id = x.user_id
         WHERE x.review_id = ? AND x.shop_id = ? AND x.user_id <> ? AND x.at > ?`,
      )
      .bind(review, shop, user, now - MINUTE),
  ])
  return found!.results.length === 0 ? null : others!.results.map(({ name }) => name as string)
}

/** How often an answer of this form stands on the page of a review's product, counted up to 100. */
export async function usesOf(
  db: D1Database,
  shop: string,
  review: string,
  form: string,
): Promise<number | null> {
  const row = await db
    .prepare(
      `SELECT (SELECT count(*) FROM (
         SELECT 1 FROM replies x INDEXED BY replies_of_form JOIN reviews o ON o.id = x.review_id
         WHERE x.shop_id = r.shop_id AND x.form = ?3 AND o.pool = r.pool AND o.id <> r.id LIMIT 100
       )) AS n FROM reviews r WHERE r.id = ?1 AND r.shop_id = ?2`,
    )
    .bind(review, shop, form)
    .first<{ n: number }>()
  return row?.n ?? null
}

/** The name an author goes by; undefined where the shop has no such review. */
export async function authorName(
  db: D1Database,
  shop: string,
  review: string,
): Promise<string | null | undefined> {
  const row = await db
    .prepare('SELECT author_name AS name FROM reviews WHERE id = ? AND shop_id = ?')
    .bind(review, shop)
    .first<{ name: string | null }>()
  return row?.name
}
