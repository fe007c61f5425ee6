import { Stars } from './Stars.tsx'
import type { View } from './view.ts'

/** The average with what it stands on. */
export function Summary({ page, language: { say, number } }: View) {
  const { average, ratings, withWords } = page.summary
  const shown = number(average!, { minimumFractionDigits: 1 })
  return (
    <div class="average">
      <b aria-hidden="true">{shown}</b>
      <div>
        <Stars rating={average!} label={say('rated', { average: shown })} />
        <span>{say('ratings', { n: ratings })}</span>
        <span>{say('withWords', { n: withWords })}</span>
      </div>
    </div>
  )
}
