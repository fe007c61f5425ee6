import * as z from 'zod/mini'
import { once } from '../once.ts'
import { line } from './fields.ts'

export const CONSENT_NEEDS = ['consent', 'soft_opt_in', 'none'] as const
/** What a country's law asks for before a customer may be written to, the strictest first. */
export type ConsentNeed = (typeof CONSENT_NEEDS)[number]

const days = (min: number, max: number) => z.int().check(z.minimum(min), z.maximum(max))
const hour = () => z.int().check(z.minimum(0), z.maximum(24))

/** How a shop asks; kept as `asking` in its settings. Every field has a default. */
export const askingSettings = once(() =>
  z
    .object({
      /** Days after delivery. */
      delayDays: z._default(days(3, 30), 7),
      /** The same for single categories, by their name. */
      categoryDays: z._default(z.record(z.string(), days(3, 30)), {}),
      /** Days after dispatch, where the delivery is not known. */
      shippedDays: z._default(days(3, 60), 12),
      /** Mails go between these hours of the person's day. */
      hours: z._default(
        z
          .object({ from: hour(), to: hour() })
          .check(z.refine(({ from, to }) => from < to, { path: ['to'], params: { code: 'out_of_range' } })),
        { from: 9, to: 19 },
      ),
      reminder: z._default(z.boolean(), true),
      reminderDays: z._default(days(7, 30), 14),
      /** At most one mail to a person in so many days. */
      capDays: z._default(days(1, 90), 14),
      /** At most so many mails an hour: what waits after an outage goes out slowly. */
      hourlyCap: z._default(days(1, 10_000), 200),
      /** What could not go within so many days is not sent any more. */
      latestDays: z._default(days(7, 60), 30),
      /** Voce mails; or the shop's own tool does, from the links of `invitation.due`. */
      sender: z._default(z.enum(['voce', 'mine']), 'voce'),
      /** Subject and preview name no product: for the whole shop, or for single categories. */
      discreet: z._default(z.boolean(), false),
      discreetCategories: z._default(z.array(z.string()).check(z.maxLength(100)), []),
      /** Where the owner knows better than the table of countries, and says why. */
      countries: z._default(
        z.record(
          z.string().check(z.regex(/^[A-Z]{2}$/)),
          z.object({ needs: z.enum(CONSENT_NEEDS), statement: line(500).check(z.minLength(10)) }),
        ),
        {},
      ),
    })
    .check(
      z.refine(({ categoryDays }) => Object.keys(categoryDays).length <= 100, {
        path: ['categoryDays'],
        params: { code: 'too_many' },
      }),
    ),
)
export type AskingSettings = z.output<ReturnType<typeof askingSettings>>
