const TABLES = ['questions', 'answers', 'review_updates'] as const

/** A question, an answer or an addition as it was written. */
export interface ReceivedText {
  table: (typeof TABLES)[number]
  id: string
  body: string
  /** The language it is in, as far as that is known: the form's, else the shop's. */
  language: string
}

/** What was asked and answered under these ids, and what was added to the reviews of these ids. */
export async function receivedTexts(db: D1Database, ids: string[]): Promise<ReceivedText[]> {
  const asked = (table: 'questions' | 'answers') => `SELECT '${table}' AS "table", t.id, t.body,
      coalesce(t.language, s.locale) AS language
    FROM ${table} t JOIN shops s ON s.id = t.shop_id WHERE t.id IN (SELECT value FROM json_each(?1))`
  const { results } = await db
    .prepare(
      `${asked('questions')} UNION ALL ${asked('answers')} UNION ALL
       SELECT 'review_updates', t.id, t.body, coalesce(r.language, s.locale)
       FROM reviews r JOIN review_updates t ON t.review_id = r.id JOIN shops s ON s.id = r.shop_id
       WHERE r.id IN (SELECT value FROM json_each(?1))`,
    )
    .bind(JSON.stringify(ids))
    .all<ReceivedText>()
  return results
}

/** What the public reads of some of them; the texts stay as they were written. Safe to repeat. */
export const noteShown = (
  db: D1Database,
  shown: Array<Pick<ReceivedText, 'table' | 'id'> & { shownBody: string }>,
): D1PreparedStatement[] =>
  TABLES.flatMap((table) => {
    const list = shown.filter((one) => one.table === table)
    if (list.length === 0) return []
    return db
      .prepare(
        `UPDATE ${table} SET shown_body = f.value ->> 'shownBody' FROM json_each(?1) f WHERE ${table}.id = f.value ->> 'id'`,
      )
      .bind(JSON.stringify(list))
  })
