import * as z from 'zod/mini'
import { CURSOR_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { email } from './fields.ts'

/** Why nobody is asked at an address. */
export const REFUSALS = ['opted_out', 'erased', 'blocked', 'bounced', 'complained'] as const
export type Refusal = (typeof REFUSALS)[number]

/** Why an address may be asked again. What its owner has said only the owner takes back. */
export const ALLOWING_REASONS = ['person_asked', 'works_again', 'typed_wrong'] as const
export type AllowingReason = (typeof ALLOWING_REASONS)[number]

/** By which reason each refusal can end; an erasure and a complaint stay. */
export const ALLOWED_BY: Record<Refusal, readonly AllowingReason[]> = {
  blocked: ['person_asked', 'typed_wrong'],
  bounced: ['person_asked', 'works_again'],
  opted_out: ['person_asked'],
  erased: [],
  complained: [],
}

/** One address that is not asked. */
export interface RefusedAddress {
  /** A keyed hash of the address: all that is kept of many. */
  id: string
  /** Null where it was wiped, or never known; masked for viewers. */
  email: string | null
  why: Refusal
  at: string
}

export interface RefusedAddresses {
  addresses: RefusedAddress[]
  cursor: string | null
}

export const addressesQuery = once(() =>
  z.object({ cursor: z.optional(z.string().check(z.maxLength(CURSOR_MAX), z.regex(/^\d+\.[\w-]+$/))) }),
)

/** An address that the shop does not want to ask. */
export const blockInput = once(() => z.object({ email: email() }))

export const allowInput = once(() =>
  z.object({ id: z.string().check(z.regex(/^[\w-]{1,100}$/)), why: z.enum(ALLOWING_REASONS) }),
)
