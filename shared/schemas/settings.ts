import * as z from 'zod/mini'
import { NAME_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { SECTORS, type Sector } from '../sectors.ts'
import { type ContactSettings, contactSettings } from './contact-request.ts'
import { as, line, locale, webAddress } from './fields.ts'
import { type Look, PRESETS, THEMES } from './look.ts'
import { ASK_EMAIL, type AskEmail, FORMALITIES, type Formality } from './review.ts'
import { origin, timezone } from './shop.ts'

/** Websites of one shop that may carry the widget. */
export const ORIGINS_MAX = 20
const DISPUTE_BODY_MAX = 200
const HTTPS = /^https:\/\//i

/** What an owner changes about their shop; what is left out stays. Null takes a choice back. */
export const settingsChange = once(() =>
  z.object({
    /** The version that the change was made on: it is refused where somebody else has changed something since. */
    expectedVersion: z.int().check(z.minimum(1)),
    name: z.optional(line(NAME_MAX).check(z.refine((name) => name !== '', as('required')))),
    locale: z.optional(locale()),
    formality: z.optional(z.enum(FORMALITIES)),
    timezone: z.optional(timezone()),
    origins: z.optional(z.array(origin()).check(z.maxLength(ORIGINS_MAX))),
    look: z.optional(
      z.object({
        preset: z.enum(PRESETS),
        theme: z.enum(THEMES),
        accent: z.nullable(z.string().check(z.regex(/^#[0-9a-f]{6}$/i))),
      }),
    ),
    /** Which public questions are asked about products that have no sector of their own. */
    sector: z.optional(z.nullable(z.enum(SECTORS))),
    askEmail: z.optional(z.enum(ASK_EMAIL)),
    /** Whether reviews written for a reward count in the average; the policy then says so. */
    countIncentivised: z.optional(z.boolean()),
    /** The certified body that disputes can be taken to, for statements of reasons. */
    disputeBody: z.optional(z.nullable(line(DISPUTE_BODY_MAX))),
    contact: z.optional(contactSettings()),
    logo: z.optional(
      z.nullable(webAddress().check(z.refine((address) => HTTPS.test(address), as('not_allowed')))),
    ),
  }),
)
export type SettingsChange = z.output<ReturnType<typeof settingsChange>>
export type SettingsChangeInput = z.input<ReturnType<typeof settingsChange>>

/** How a shop is set up. */
export interface ShopSettings {
  version: number
  name: string
  locale: string
  formality: Formality
  timezone: string
  origins: string[]
  look: Look
  sector: Sector | null
  askEmail: AskEmail
  countIncentivised: boolean
  disputeBody: string | null
  contact: ContactSettings
  logo: string | null
  /** Who changed it last, null where nobody has yet; the name is null for somebody who has left. */
  changed: { by: string | null; at: string } | null
}
