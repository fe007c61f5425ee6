import * as z from 'zod/mini'
import { EXPLANATION_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { optional, or, text } from './fields.ts'

export const FEELINGS = ['delighted', 'pleased', 'indifferent', 'annoyed', 'upset'] as const
export type Feeling = (typeof FEELINGS)[number]

/** Each step holds those below it: not yet, it did what was needed, easy too, a pleasure too. */
export const LADDER = [0, 1, 2, 3] as const

export const STAGES = ['finding', 'choosing', 'buying', 'getting', 'using', 'help', 'telling'] as const
export type Stage = (typeof STAGES)[number]

const mark = () => or(z.optional(z.enum(['good', 'bad'])), undefined)

/** What somebody says in private about a whole order, as a form sends it; every part may be left out. */
export const experienceInput = once(() =>
  z.object({
    feeling: or(z.optional(z.enum(FEELINGS)), undefined),
    ladder: or(z.optional(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(3))), undefined),
    finding: mark(),
    choosing: mark(),
    buying: mark(),
    getting: mark(),
    using: mark(),
    help: mark(),
    telling: mark(),
    wish: optional(text(EXPLANATION_MAX)),
  }),
)
export type ExperienceGiven = z.output<ReturnType<typeof experienceInput>>

/** What somebody said in private about an order: 1 good, -1 bad, null where nothing stood out. */
export type Experience = Record<Stage, -1 | 1 | null> & {
  feeling: Feeling | null
  ladder: number | null
  wish: string | null
}
