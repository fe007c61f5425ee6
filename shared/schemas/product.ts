import * as z from 'zod/mini'
import { PRODUCT_TITLE_MAX, SEARCH_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { SECTORS, type Sector } from '../sectors.ts'
import { as, line, productId } from './fields.ts'

/** Products on one page of the dashboard's list. */
export const PRODUCTS_PAGE_SIZE = 50
const CATEGORY_MAX = 120

export const PRODUCT_LISTS = ['all', 'without_gtin', 'retired'] as const
export type ProductList = (typeof PRODUCT_LISTS)[number]

export const productsQuery = once(() =>
  z.object({
    list: z._default(z.enum(PRODUCT_LISTS), 'all'),
    q: z.optional(line(SEARCH_MAX)),
    cursor: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
  }),
)
export type ProductsQuery = z.output<ReturnType<typeof productsQuery>>

/** Whether the last digit is the check digit of those before it (GS1 General Specifications, 7.9). */
export const isGtin = (digits: string): boolean =>
  /^(\d{8}|\d{12,14})$/.test(digits) &&
  [...digits].reverse().reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0

const gtin = () =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((typed) => typed.replace(/[\s-]/g, '')),
    ),
    z.string().check(z.refine(isGtin, as('malformed'))),
  )

/** What a member changes about a product; what is left out stays, null takes a value away. */
export const productChange = once(() =>
  z.object({
    title: z.optional(line(PRODUCT_TITLE_MAX).check(z.refine((title) => title !== '', as('required')))),
    gtin: z.optional(z.nullable(gtin())),
    category: z.optional(z.nullable(line(CATEGORY_MAX))),
    sector: z.optional(z.nullable(z.enum(SECTORS))),
    retired: z.optional(z.boolean()),
  }),
)
export type ProductChange = z.output<ReturnType<typeof productChange>>

/** The product whose reviews another one is to share. */
export const groupInput = once(() => z.object({ with: productId() }))

/** A product as the dashboard lists it. */
export interface Product {
  id: string
  title: string | null
  url: string | null
  imageUrl: string | null
  gtin: string | null
  category: string | null
  sector: Sector | null
  retired: boolean
  /** The product at the head of its group, where it shares the reviews of another. */
  sharesWith: { id: string; title: string | null } | null
  /** How many products the group has, itself included; 1 where it stands alone. */
  groupSize: number
  average: number | null
  ratings: number
  withWords: number
}

export interface ProductsPage {
  products: Product[]
  cursor: string | null
}

/** What the widget reported within a week. Times are ISO 8601 in UTC. */
export interface Seen {
  /** Websites with the widget on them, the last seen first. */
  websites: Array<{ origin: string; at: string }>
  /** Ids that no order and no review has named yet. */
  unknown: Array<{ id: string; at: string }>
}
