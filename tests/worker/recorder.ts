import type { Env } from '../../worker/platform/env.ts'
import { env } from './server.ts'

type Statement = ReturnType<Env['DB']['prepare']>

export interface Recorded {
  sql: string
  values: unknown[]
  /** Set once it has run in a batch. */
  rowsRead: number
}

/** The database, noting every statement that goes through it, so that its plan can be looked at. */
export function recorder(): { db: Env['DB']; statements: Recorded[] } {
  const statements: Recorded[] = []
  const records = new Map<Statement, Recorded>()
  const db = {
    prepare(sql: string) {
      const statement = env.DB.prepare(sql)
      return {
        bind(...values: unknown[]) {
          const bound = statement.bind(...values)
          const recorded = { sql, values, rowsRead: 0 }
          statements.push(recorded)
          records.set(bound, recorded)
          return bound
        },
      }
    },
    async batch(bound: Statement[]) {
      const results = await env.DB.batch(bound)
      for (const [at, { meta }] of results.entries()) records.get(bound[at]!)!.rowsRead = meta.rows_read
      return results
    },
  }
  return { db: db as unknown as Env['DB'], statements }
}

/** What SQLite does for a statement, a line for each step. */
export async function planOf({ sql, values }: Pick<Recorded, 'sql' | 'values'>): Promise<string[]> {
  const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .bind(...values)
    .all()
  return (results as Array<{ detail: string }>).map(({ detail }) => detail)
}
