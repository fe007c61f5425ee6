import { RATING_MAX } from '../../shared/limits.ts'
import { useWords } from '../i18n/language.tsx'

const POINTS =
  'm12 2.8 2.85 5.95 6.53.87-4.78 4.53 1.19 6.48L12 17.48l-5.79 3.15 1.19-6.48L2.62 9.62l6.53-.87L12 2.8Z'

const Star = ({ full }: { full: boolean }) => (
  <svg class={full ? 'star full' : 'star'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={POINTS} />
  </svg>
)

/** A rating in ink: amber is kept for people who wait. */
export function Stars({ rating }: { rating: number }) {
  const words = useWords()
  return (
    <span class="stars" role="img" aria-label={words.stars.given(rating)}>
      {Array.from({ length: RATING_MAX }, (_, index) => (
        <Star key={index} full={index < rating} />
      ))}
    </span>
  )
}

/** A rating that is not to be seen yet. */
export function CoveredStars() {
  const words = useWords()
  return (
    <span class="stars covered" role="img" aria-label={words.stars.covered}>
      <Star full={false} />
      <span aria-hidden="true">····</span>
    </span>
  )
}
