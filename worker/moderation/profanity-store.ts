/** The words that are masked in each of `languages`; those without a list are left out. */
export async function profanitiesIn(db: D1Database, languages: string[]): Promise<Map<string, string>> {
  const { results } = await db
    .prepare('SELECT language, words FROM profanities WHERE language IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(languages))
    .all<{ language: string; words: string }>()
  return new Map(results.map(({ language, words }) => [language, words]))
}
