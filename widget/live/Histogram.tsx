import type { Language } from '../../shared/language.ts'
import type { Summary } from '../../shared/schemas/review.ts'
import { CELL, starPath } from '../dom/star-path.ts'
import type { LiveKey } from '../i18n/en/live.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'

interface Props {
  summary: Summary
  /** The star count that the list is narrowed to. */
  chosen: number | undefined
  choose(rating: number | undefined): void
  language: Language<ReviewsKey | LiveKey>
}

/** How the ratings are spread. Each row is a button that shows only its reviews; pressed again, all. */
export function Histogram({ summary, chosen, choose, language: { say, number } }: Props) {
  return (
    <div class="histogram">
      {[5, 4, 3, 2, 1].map((rating) => {
        const count = summary.stars[rating - 1]!
        const share = count / summary.ratings
        const name = say('row', {
          stars: say('stars', { n: rating }),
          ratings: say('ratings', { n: count }),
          percent: number(share, { style: 'percent' }),
        })
        const pressed = rating === chosen
        return (
          <button
            key={rating}
            type="button"
            aria-pressed={pressed}
            onClick={() => choose(pressed ? undefined : rating)}
          >
            <span aria-hidden="true">{number(rating)}</span>
            <svg viewBox={`0 0 ${CELL} ${CELL}`} aria-hidden="true">
              <path d={starPath(1)} />
            </svg>
            <span class="unseen">{name}</span>
            <svg class="bar" aria-hidden="true">
              <rect width={`${100 * share}%`} height="100%" rx="4" />
            </svg>
            <span aria-hidden="true">{number(count)}</span>
          </button>
        )
      })}
    </div>
  )
}
