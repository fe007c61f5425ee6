import { CELL, starPath } from '../dom/star-path.ts'
import type { FormKey } from '../i18n/en/form.ts'
import { Hint } from './Hint.tsx'
import type { Part } from './parts.ts'

/** Five native radios drawn as stars, none chosen beforehand. Choosing sends nothing and moves nothing. */
export function StarInput(part: Part) {
  const { values, sending, change, say } = part
  const word = (rating: number): string => say(`star${rating}` as FormKey)
  return (
    <fieldset aria-describedby="rating-hint" class="choice">
      <legend>{say('howIsIt')}</legend>
      <Hint {...part} field="rating">
        {say('nothingSent')}
      </Hint>
      <div class="actions">
        {[1, 2, 3, 4, 5].map((rating) => (
          <label key={rating} class={rating <= values.rating ? 'chosen' : ''}>
            <input
              type="radio"
              name="rating"
              id={rating === 1 ? 'rating' : undefined}
              required
              aria-disabled={sending}
              aria-label={`${say('stars', { n: rating })}: ${word(rating)}`}
              checked={rating === values.rating}
              onChange={() => change({ rating })}
            />
            <svg viewBox={`0 0 ${CELL} ${CELL}`} aria-hidden="true">
              <path d={starPath(1)} />
            </svg>
          </label>
        ))}
        <b aria-hidden="true">{values.rating > 0 && word(values.rating)}</b>
      </div>
    </fieldset>
  )
}
