import * as z from 'zod/mini'
import { once } from '../once.ts'
import { type CsvProblem, type DateOrder, type Mapping, ORDER_FIELDS } from '../orders-csv.ts'
import type { OrderOutcome } from './order.ts'

/** What a file seems to be, before anything is taken from it. */
export interface CsvPreview {
  encoding: string
  delimiter: string
  header: string[]
  mapping: Mapping
  dateOrder: DateOrder
  /** No date tells day from month: a person has to. */
  dateOrderAmbiguous: boolean
  /** The first rows, as they stand. */
  rows: string[][]
  problems: CsvProblem[]
  /** Orders found in what was read. */
  orders: number
}

/** Rows of a file, up to 500 at a time; the same again changes nothing. */
export const csvRowsInput = once(() =>
  z.object({
    mapping: z.partialRecord(z.enum(ORDER_FIELDS), z.int().check(z.minimum(0), z.maximum(500))),
    dateOrder: z.enum(['dmy', 'mdy', 'iso']),
    rows: z.array(z.array(z.string())).check(z.minLength(1), z.maxLength(500)),
    /** The line on which each row begins. */
    lines: z.array(z.int()).check(z.maxLength(500)),
    /** What the owner of the file says of everybody in it. */
    consent: z.optional(
      z.object({
        basis: z.enum(['consent', 'soft_opt_in']),
        statement: z.string().check(z.minLength(10), z.maxLength(500)),
      }),
    ),
    defaultCountry: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  }),
)
export type CsvRowsInput = z.input<ReturnType<typeof csvRowsInput>>

export interface CsvRowsAnswer {
  created: number
  changed: number
  unchanged: number
  /** What was left out, by line, with what has to be corrected. */
  problems: Array<CsvProblem | { line: number; fields: NonNullable<OrderOutcome['fields']> }>
}
