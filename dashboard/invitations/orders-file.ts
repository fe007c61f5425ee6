import { type Delimiter, decodeText, delimiterOf, rowsOf } from '../../shared/csv.ts'
import {
  type CsvProblem,
  type DateOrder,
  dateOrderOf,
  type Mapping,
  ORDER_FIELDS,
  ordersOfRows,
  suggestMapping,
} from '../../shared/orders-csv.ts'

/** A file of orders as it was read, before anything is taken from it. */
export interface OrdersFile {
  name: string
  encoding: string
  delimiter: Delimiter
  header: string[]
  rows: string[][]
  /** The line on which each row begins. */
  lines: number[]
}

/** The rows of a file; null where it is no table. */
export function readOrdersFile(name: string, bytes: Uint8Array): OrdersFile | null {
  const { text, encoding } = decodeText(bytes)
  const delimiter = delimiterOf(text)
  const { rows, lines } = rowsOf(`${text}\n`, delimiter)
  const [header, ...body] = rows
  if (!header || header.length < 2 || body.length === 0) return null
  return { name, encoding, delimiter, header, rows: body, lines: lines.slice(1) }
}

const DATES = ['orderedAt', 'paidAt', 'shippedAt', 'deliveredAt', 'cancelledAt'] as const

/** The order of day and month in the columns that are taken for dates. */
export const datesOf = ({ rows }: OrdersFile, mapping: Mapping) =>
  dateOrderOf(
    rows.flatMap((row) =>
      DATES.flatMap((field) => (mapping[field] === undefined ? [] : (row[mapping[field]] ?? ''))),
    ),
  )

export const suggested = ({ header }: OrdersFile): Mapping => suggestMapping(header)

/** What would come of a file: how many orders, and which lines would be left out. */
export function judged(
  { rows, lines }: OrdersFile,
  mapping: Mapping,
  dateOrder: DateOrder,
): { orders: number; problems: CsvProblem[] } {
  const { orders, problems } = ordersOfRows(rows, lines, mapping, dateOrder)
  return { orders: orders.length, problems }
}

/** Rows that are sent in one go. */
export interface Piece {
  rows: string[][]
  lines: number[]
}

const PIECE_ROWS = 500
/** Well below what the Worker takes in one request. */
const PIECE_BYTES = 48_000
/** No cell that is taken for something is longer than this. */
const CELL_MAX = 2_000

/**
 * A file in pieces small enough to be sent, and its mapping as it is in them: columns that are taken for nothing stay on
 * this computer.
 */
export function piecesOf(
  { rows, lines }: OrdersFile,
  mapping: Mapping,
): { pieces: Piece[]; mapping: Mapping } {
  const fields = ORDER_FIELDS.filter((field) => mapping[field] !== undefined)
  const narrow: Mapping = Object.fromEntries(fields.map((field, at) => [field, at]))
  const pieces: Piece[] = []
  let bytes = 0
  for (const [at, row] of rows.entries()) {
    const taken = fields.map((field) => (row[mapping[field]!] ?? '').slice(0, CELL_MAX))
    const size = new TextEncoder().encode(JSON.stringify(taken)).length + 12
    const last = pieces.at(-1)
    if (last && last.rows.length < PIECE_ROWS && bytes + size <= PIECE_BYTES) {
      last.rows.push(taken)
      last.lines.push(lines[at]!)
      bytes += size
    } else {
      pieces.push({ rows: [taken], lines: [lines[at]!] })
      bytes = size
    }
  }
  return { pieces, mapping: narrow }
}
