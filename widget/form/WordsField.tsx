import { BODY_MAX } from '../../shared/limits.ts'
import { characters } from '../../shared/text.ts'
import { Hint } from './Hint.tsx'
import type { Part } from './parts.ts'

/** The words. Nothing cuts them off while typing: near the limit a line says how many are left. */
export function WordsField({ values, problems, change, check, language }: Part) {
  const { say } = language
  const left = BODY_MAX - characters(values.body)
  return (
    <div class="field">
      <label for="body">{say('words')}</label>
      <Hint field="body" problems={problems} language={language}>
        {left > BODY_MAX / 10 ? say('prompt') : say('left', { n: left })}
      </Hint>
      <textarea
        id="body"
        dir="auto"
        required
        aria-describedby="body-hint"
        aria-invalid={!!problems.body}
        value={values.body}
        onInput={(event) => change({ body: event.currentTarget.value })}
        onBlur={() => check('body')}
      />
    </div>
  )
}
