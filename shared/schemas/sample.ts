import * as z from 'zod/mini'
import { once } from '../once.ts'
import { locale } from './fields.ts'

/** In which language a letter is tried. */
export const sampleInput = once(() => z.object({ locale: locale() }))

/** A letter as its reader would see it. */
export interface SampleLetter {
  from: string
  replyTo: string | null
  subject: string
  html: string
  text: string
}
