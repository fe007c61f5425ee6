/** A question or an answer as it was written. */
export interface AskedText {
  kind: 'question' | 'answer'
  id: string
  body: string
  /** The language it is in, as far as that is known: the form's, else the shop's. */
  language: string
}

const textsOf = (kind: AskedText['kind']): string => `SELECT '${kind}' AS kind, t.id, t.body,
    coalesce(t.language, s.locale) AS language FROM ${kind}s t JOIN shops s ON s.id = t.shop_id
  WHERE t.id IN (SELECT value FROM json_each(?1))`

/** The questions and answers among `ids`. */
export async function receivedTexts(db: D1Database, ids: string[]): Promise<AskedText[]> {
  const { results } = await db
    .prepare(`${textsOf('question')} UNION ALL ${textsOf('answer')}`)
    .bind(JSON.stringify(ids))
    .all<AskedText>()
  return results
}

/** What the public reads of some of them; the texts stay as they were written. Safe to repeat. */
export function noteShown(
  db: D1Database,
  shown: Array<Pick<AskedText, 'kind' | 'id'> & { shownBody: string }>,
): D1PreparedStatement[] {
  const list = (kind: AskedText['kind']) => shown.filter((one) => one.kind === kind)
  return (['question', 'answer'] as const)
    .filter((kind) => list(kind).length > 0)
    .map((kind) =>
      db
        .prepare(
          `UPDATE ${kind}s SET shown_body = f.value ->> 'shownBody' FROM json_each(?1) f WHERE ${kind}s.id = f.value ->> 'id'`,
        )
        .bind(JSON.stringify(list(kind))),
    )
}
