import type { Language } from '../../shared/language.ts'
import type { LiveKey } from '../i18n/en/live.ts'
import type { ReviewList, Shown } from './review-list.ts'
import { SortSelect } from './SortSelect.tsx'

interface Props {
  list: ReviewList
  shown: Shown
  language: Language<LiveKey>
}

/** Above the list: the filter that is on, the order, and for screen readers what a choice brought. */
export function Tools({ list, shown, language: { say } }: Props) {
  const { rating, sort } = shown.choice
  const stars = rating && say('stars', { n: rating })
  return (
    <>
      {stars && (
        <button
          type="button"
          class="chip"
          aria-label={say('showAll', { stars })}
          onClick={() => list.choose({ rating: undefined })}
        >
          {`${stars} ×`}
        </button>
      )}
      <SortSelect sort={sort} choose={(next) => list.choose({ sort: next })} say={say} />
      <p role="status" class="unseen">
        {shown.touched && shown.state !== 'loading' && outcome(shown, stars, say)}
      </p>
    </>
  )
}

function outcome(
  { state, reviews, newFrom }: Shown,
  stars: string | undefined | 0,
  say: Language<LiveKey>['say'],
) {
  if (state === 'failed') return say('failed')
  if (newFrom) return say('loaded', { n: reviews.length - newFrom })
  const found = say('found', { n: reviews.length })
  return stars ? `${stars}: ${found}` : found
}
