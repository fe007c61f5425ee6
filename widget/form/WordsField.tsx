import { BODY_MAX } from '../../shared/limits.ts'
import { characters } from '../../shared/text.ts'
import type { Part } from './parts.ts'
import { TextField } from './TextField.tsx'

/** The words. Nothing cuts them off while typing: near the limit a line says how many are left. */
export function WordsField(part: Part) {
  const { values, say } = part
  const left = BODY_MAX - characters(values.body)
  return (
    <TextField
      {...part}
      field="body"
      label={say('words')}
      required
      hint={say(left > BODY_MAX / 10 ? 'prompt' : 'left', { n: left })}
    />
  )
}
