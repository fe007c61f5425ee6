import * as z from 'zod/mini'
import { once } from '../once.ts'
import { or } from './fields.ts'

export const PRESETS = ['piano', 'cantabile', 'vivace', 'staccato', 'notturno'] as const
export const THEMES = ['page', 'light', 'dark', 'auto'] as const

/**
 * How a shop wants its widgets to look where the page does not say. A part that is not understood counts as not set, so
 * that an older setting never takes the reviews away.
 */
export const look = once(() =>
  z.object({
    preset: or(z.optional(z.enum(PRESETS)), undefined),
    theme: or(z.optional(z.enum(THEMES)), undefined),
    /** Colour of what the preset accents, "#rrggbb". */
    accent: or(z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i))), undefined),
  }),
)
export type Look = z.output<ReturnType<typeof look>>
