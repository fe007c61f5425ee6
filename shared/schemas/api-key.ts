import * as z from 'zod/mini'
import { NAME_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { line } from './fields.ts'

/** A new key, by what it is for: "Our shop system". */
export const apiKeyInput = once(() => z.object({ name: line(NAME_MAX).check(z.minLength(1)) }))

/** A key as owners see it. The key itself is shown once, when it is made. */
export interface ApiKey {
  id: string
  name: string
  /** Its first characters; null for keys of before they were kept. */
  start: string | null
  createdAt: string
  /** The UTC day in which it was last used, `YYYY-MM-DD`; null if it never was. */
  usedOn: string | null
}
