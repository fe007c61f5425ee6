import { DAY } from '../platform/time.ts'

const SWEEP_MAX = 200
const KEEP_DAYS = 30

/** Publishes questions and answers that are due and that nobody has decided; returns the products it changed. */
export async function publishDueQuestions(
  db: D1Database,
  now: number,
): Promise<Array<{ shop: string; product: string }>> {
  const due = (table: 'questions' | 'answers') => `SELECT seq FROM ${table} INDEXED BY ${table}_due
    WHERE status = 'pending' AND due_at IS NOT NULL AND due_at <= ?1 ORDER BY due_at LIMIT ${SWEEP_MAX}`
  const statements = (['questions', 'answers'] as const).flatMap((table) => [
    db
      .prepare(
        table === 'questions'
          ? `SELECT q.shop_id AS shop, p.id AS product FROM questions q JOIN products p ON p.seq = q.product
             WHERE q.seq IN (${due(table)})`
          : `SELECT a.shop_id AS shop, p.id AS product FROM answers a JOIN questions q ON q.id = a.question_id
             JOIN products p ON p.seq = q.product WHERE a.seq IN (${due(table)})`,
      )
      .bind(now),
    db
      .prepare(
        `INSERT INTO events (shop_id, type, subject, actor, at)
         SELECT shop_id, ?2, id, 'voce', CAST(?1 AS INTEGER) FROM ${table} WHERE seq IN (${due(table)})`,
      )
      .bind(now, table === 'questions' ? 'question.published' : 'answer.published'),
    db
      .prepare(
        `UPDATE ${table} SET status = 'published', published_at = ?1, version = version + 1, due_at = NULL
         WHERE seq IN (${due(table)})`,
      )
      .bind(now),
  ])
  const results = await db.batch<{ shop: string; product: string }>(statements)
  return [...results[0]!.results, ...results[3]!.results]
}

/** Deletes old spam among questions and answers, and forgets who sent what and who voted, after thirty days. */
export async function sweepQuestions(db: D1Database, now: number): Promise<void> {
  const old = now - KEEP_DAYS * DAY
  await db.batch([
    ...(['answers', 'questions'] as const).flatMap((table) => [
      db
        .prepare(
          `DELETE FROM ${table} WHERE seq IN (SELECT seq FROM ${table} INDEXED BY ${table}_spam
           WHERE status = 'spam' AND created_at < ? LIMIT ${SWEEP_MAX})`,
        )
        .bind(old),
      db
        .prepare(
          `UPDATE ${table} SET sender = NULL WHERE seq IN (SELECT seq FROM ${table} INDEXED BY ${table}_sender_old
           WHERE sender IS NOT NULL AND created_at < ? LIMIT ${SWEEP_MAX})`,
        )
        .bind(old),
    ]),
    db.prepare('DELETE FROM answer_votes INDEXED BY answer_votes_old WHERE created_at < ?').bind(old),
  ])
}
