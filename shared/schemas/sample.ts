import * as z from 'zod/mini'
import { once } from '../once.ts'
import { locale } from './fields.ts'

/** In which language a letter is tried. */
export const sampleInput = once(() => z.object({ locale: locale() }))

/** In which language a page is tried, and in which that is said. */
export const walkInput = once(() => z.object({ locale: locale(), reader: locale() }))

/** A letter's head and its plain form; how mail programs show it is at `/preview/:shop/letter`. */
export interface SampleLetter {
  from: string
  replyTo: string | null
  subject: string
  text: string
}
