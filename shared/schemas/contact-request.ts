import * as z from 'zod/mini'
import { EMAIL_MAX, EXPLANATION_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { as, email, line, optional, text } from './fields.ts'

export const CONTACT_WAYS = ['call', 'write', 'whatsapp'] as const
export type ContactWay = (typeof CONTACT_WAYS)[number]

export const CONTACT_NEEDS = ['not_right', 'help', 'question', 'tell'] as const
export type ContactNeed = (typeof CONTACT_NEEDS)[number]

export const CONTACT_STATES = ['open', 'taken', 'done', 'withdrawn'] as const
export type ContactState = (typeof CONTACT_STATES)[number]

const hours = (max: number) => z.int().check(z.minimum(1), z.maximum(max))

/** How a shop gets back to people, and what it can keep; kept as `contact` in its settings. */
export const contactSettings = once(() =>
  z.object({
    /** None: then nobody is offered to hear from a person. */
    ways: z._default(z.array(z.enum(CONTACT_WAYS)), ['write']),
    /** The promise, in hours; Saturdays and Sundays do not count. */
    withinHours: z._default(hours(240), 24),
    /** Contact data goes so many days after it was used. */
    keepDays: z._default(hours(90), 30),
  }),
)
export type ContactSettings = z.output<ReturnType<typeof contactSettings>>

const PHONE = /^\+?[\d\s()./-]{5,30}$/

/** "Would you like to hear from someone?", as a form sends it. */
export const contactInput = once(() =>
  z
    .object({
      way: z.enum(CONTACT_WAYS),
      need: z.enum(CONTACT_NEEDS),
      contact: line(EMAIL_MAX).check(z.refine((value) => value !== '', as('required'))),
      note: optional(text(EXPLANATION_MAX)),
    })
    .check(
      z.refine(
        ({ way, contact }) =>
          contact === '' || (way === 'write' ? z.safeParse(email(), contact).success : PHONE.test(contact)),
        { path: ['contact'], ...as('malformed') },
      ),
    ),
)
export type ContactGiven = z.output<ReturnType<typeof contactInput>>

/** A request on the merchant's side. Times are ISO 8601 in UTC. */
export interface ContactRequest {
  id: string
  way: ContactWay
  need: ContactNeed
  /** Null once it was deleted, as was promised; masked for viewers. */
  contact: string | null
  note: string | null
  name: string | null
  locale: string
  order: string
  state: ContactState
  owner: { id: string; name: string } | null
  /** What the person was promised. */
  dueAt: string
  late: boolean
  createdAt: string
  closedAt: string | null
  version: number
}

export const contactListQuery = once(() =>
  z.object({
    view: z._default(z.enum(['waiting', 'closed']), 'waiting'),
    cursor: z.optional(z.string().check(z.maxLength(80))),
  }),
)

export const contactAction = once(() => z.object({ action: z.enum(['take', 'done']) }))
