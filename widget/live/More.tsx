import type { Language } from '../../shared/language.ts'
import type { LiveKey } from '../i18n/en/live.ts'
import { Failure } from './Failure.tsx'
import type { ReviewList, Shown } from './review-list.ts'

interface Props {
  list: ReviewList
  shown: Shown
  language: Language<LiveKey>
}

/** Below the list: that it is empty, that loading failed, or the way to more. */
export function More({ list, shown, language: { say } }: Props) {
  const { sort, rating, ...others } = shown.choice
  const narrowed = Object.values(others).some(Boolean)
  if (shown.state === 'failed') return <Failure retry={list.retry} what="failed" say={say} />
  const busy = shown.state === 'loading'
  return (
    <>
      {shown.touched && !busy && !shown.reviews.length && (
        <p class="actions">
          <span>
            {rating && !narrowed ? say('nothing', { stars: say('stars', { n: rating }) }) : say('widen')}
          </span>
          <button type="button" class="link" onClick={list.clear}>
            {say('clear')}
          </button>
        </p>
      )}
      {shown.cursor && (
        <button type="button" class="secondary" aria-disabled={busy} onClick={() => busy || list.loadMore()}>
          {say('more')}
        </button>
      )}
    </>
  )
}
