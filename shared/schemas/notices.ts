import * as z from 'zod/mini'
import { once } from '../once.ts'
import { locale } from './fields.ts'

export const RHYTHMS = ['at_once', 'daily', 'weekly', 'never'] as const
/** How often a member is told by mail who waits. At once means within a quarter of an hour. */
export type Rhythm = (typeof RHYTHMS)[number]

export const noticesInput = once(() => z.object({ rhythm: z.enum(RHYTHMS), locale: locale() }))

/** `GET /v1/merchant/:shop/team/me/notices` */
export interface Notices {
  rhythm: Rhythm
  locale: string
}
