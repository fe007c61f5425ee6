import { decodeText, delimiterOf, isText, rowsOf } from '../../shared/csv.ts'
import { JSON_BYTES_MAX, ORDERS_PER_CALL } from '../../shared/limits.ts'
import { dateOrderOf, ordersOfRows, suggestMapping } from '../../shared/orders-csv.ts'
import { type CsvPreview, type CsvRowsAnswer, csvRowsInput } from '../../shared/schemas/orders-csv.ts'
import { mayDecide } from '../platform/access.ts'
import { ApiError } from '../platform/errors.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody } from '../platform/validate.ts'
import { receiveOrders } from './intake.ts'

const SHOWN_ROWS = 10
const SHOWN_PROBLEMS = 50

function previewOf(bytes: Uint8Array): CsvPreview {
  if (!isText(bytes)) throw new ApiError('invalid_input', [{ path: '', code: 'unreadable' }])
  const { text, encoding } = decodeText(bytes)
  const delimiter = delimiterOf(text)
  const { rows, lines } = rowsOf(bytes.byteLength < JSON_BYTES_MAX ? `${text}\n` : text, delimiter)
  const [header, ...body] = rows
  if (!header || header.length < 2) throw new ApiError('invalid_input', [{ path: '', code: 'unreadable' }])
  const mapping = suggestMapping(header)
  const columns = [mapping.orderedAt, mapping.paidAt, mapping.shippedAt, mapping.deliveredAt].filter(
    (column) => column !== undefined,
  )
  const dates = dateOrderOf(body.flatMap((row) => columns.map((column) => row[column] ?? '')))
  const { orders, problems } = ordersOfRows(body, lines.slice(1), mapping, dates.order)
  return {
    encoding,
    delimiter,
    header,
    mapping,
    dateOrder: dates.order,
    dateOrderAmbiguous: dates.ambiguous,
    rows: body.slice(0, SHOWN_ROWS),
    problems: problems.slice(0, SHOWN_PROBLEMS),
    orders: orders.length,
  }
}

/**
 * Orders from a file, below `/v1/merchant/:shop`. The browser reads the file, however big, with the same modules, and
 * sends its rows in pieces: each is taken whole or again, so an upload goes on where it stopped.
 */
export const csvRoutes = () =>
  new Routes()
    .post('/:shop/orders/csv/preview', mayDecide, async (c) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      // The first 64 kB of a file are enough to know it by.
      return c.json(previewOf(bytes.subarray(0, JSON_BYTES_MAX)), 200)
    })
    .post('/:shop/orders/csv', mayDecide, jsonBody(csvRowsInput), async (c) => {
      const { rows, lines, mapping, dateOrder, consent, defaultCountry } = c.req.valid('json')
      if (lines.length !== rows.length)
        throw new ApiError('invalid_input', [{ path: 'lines', code: 'malformed' }])
      const { orders, problems } = ordersOfRows(rows, lines, mapping, dateOrder)
      const answer: CsvRowsAnswer = { created: 0, changed: 0, unchanged: 0, problems }
      for (let at = 0; at < orders.length; at += ORDERS_PER_CALL) {
        const some = orders.slice(at, at + ORDERS_PER_CALL)
        const inputs = some.map(({ order }) => ({
          ...order,
          consent: order.consent ?? consent,
          customer: { ...order.customer, country: order.customer?.country || defaultCountry },
        }))
        const outcomes = await receiveOrders(c.env, c.req.param('shop'), 'csv', inputs, c.var.now)
        for (const [n, { outcome, fields = [] }] of outcomes.entries()) {
          if (outcome === 'refused') answer.problems.push({ line: some[n]!.line, fields })
          else answer[outcome] += 1
        }
      }
      return c.json(answer, 200)
    })
