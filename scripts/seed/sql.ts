// D1 takes statements of up to 100 kB.
const STATEMENT_BYTES = 90_000

export type Row = Record<string, string | number | null>

/**
 * `INSERT` statements for rows with the same columns, in their order. The rows travel as one JSON literal each
 * statement, so that SQL has nothing to escape but the apostrophe.
 */
export function insert(table: string, rows: Row[]): string[] {
  const columns = Object.keys(rows[0] ?? {})
  const head = `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((name) => `value ->> '$.${name}'`).join(', ')} FROM json_each('[`
  const tail = `]')`
  const statements: string[] = []
  let values: string[] = []
  let bytes = 0
  for (const row of rows) {
    const value = JSON.stringify(row).replaceAll("'", "''")
    const size = Buffer.byteLength(value) + 1
    if (head.length + tail.length + bytes + size > STATEMENT_BYTES) {
      statements.push(head + values.join(',') + tail)
      values = []
      bytes = 0
    }
    values.push(value)
    bytes += size
  }
  if (values.length > 0) statements.push(head + values.join(',') + tail)
  return statements
}
