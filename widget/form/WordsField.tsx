import { BODY_MAX } from '../../shared/limits.ts'
import { characters } from '../../shared/text.ts'
import { Problem } from './Problem.tsx'
import type { Part } from './parts.ts'

/** The words. Nothing cuts them off while typing: near the limit a line says how many are left. */
export function WordsField({ values, problems, change, check, language }: Part) {
  const { say } = language
  const left = BODY_MAX - characters(values.body)
  return (
    <div class="field">
      <label for="body">{say('words')}</label>
      <p class="minor" id="body-hint">
        {say('prompt')}
      </p>
      <textarea
        id="body"
        rows={5}
        dir="auto"
        required
        aria-describedby="body-hint body-problem"
        aria-invalid={!!problems.body}
        value={values.body}
        onInput={(event) => change({ body: event.currentTarget.value })}
        onBlur={() => check('body')}
      />
      {problems.body ? (
        <Problem field="body" problems={problems} language={language} />
      ) : (
        left <= BODY_MAX / 10 && (
          <p class="minor" id="body-problem">
            {left < 0 ? say('bodyTooLong', { n: -left }) : say('left', { n: left })}
          </p>
        )
      )}
    </div>
  )
}
