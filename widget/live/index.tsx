import { render } from 'preact'
import type { Language } from '../../shared/language.ts'
import { containKeys } from '../dom/contain-keys.ts'
import type { Place } from '../dom/place.ts'
import { createSheet } from '../dom/sheet.ts'
import { english } from '../i18n/en/live.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'
import { loadPhrases } from '../i18n/load-phrases.ts'
import { reviewsAddress } from '../loader/reviews-address.ts'
import type { Enrich } from '../more/index.tsx'
import type { Draw, View } from '../reviews/view.ts'
import { adopt } from './adopt.ts'
import { Failure } from './Failure.tsx'
import { followTheme } from './follow-theme.ts'
import { Histogram } from './Histogram.tsx'
import css from './live.css?inline'
import { More } from './More.tsx'
import { openForm } from './open-form.tsx'
import { createReviewList, type ReviewList } from './review-list.ts'
import { someWait } from './some-wait.ts'
import { Tools } from './Tools.tsx'

const sheet = createSheet(css)

/**
 * Adds to what is shown all that reacts: the bars that filter, the order, "Load more", the form; the form at once where
 * a review waits to be sent.
 */
export async function enliven(place: Place, view: View, draw: Draw): Promise<void> {
  const { root } = place
  adopt(place, sheet)
  containKeys(root.getRootNode() as ShadowRoot, place.signal)
  followTheme(place)
  const { locale } = view.language
  const polite = view.page.shop.formality === 'polite' && (await loadPhrases(locale, 'polite'))
  const language = view.language.with(english, polite || {})
  const { page } = view

  let reviews: ReviewList | undefined
  let enrich: Enrich | undefined
  let again = (): void => {}
  createReviewList(place, page, (shown, list) => {
    const { rating } = shown.choice
    const show = (): void =>
      draw({
        page: { ...page, reviews: shown.reviews },
        busy: shown.state === 'loading',
        spread: (
          <Histogram
            summary={page.summary}
            chosen={rating}
            choose={(next) => list.choose({ rating: next })}
            language={language}
          />
        ),
        tools: (page.reviews.length > 0 || shown.touched) && (
          <Tools list={list} shown={shown} language={language} />
        ),
        after: <More list={list} shown={shown} language={language} />,
        ...enrich?.(shown, list),
      })
    again = show
    show()
    // Reading goes on with the first of the new ones.
    if (shown.state === 'ready' && shown.newFrom) root.querySelectorAll('article')[shown.newFrom]?.focus()
    reviews = list
  })
  import('../more/index.tsx')
    .then(async (more) => {
      enrich = await more.prepareReading(place, page, language)
      again()
      await more.followAddress(place, reviews!)
    })
    // Without it everything can still be read.
    .catch(() => root.classList.add('whole'))
  draw(openForm(place, page, language, draw, someWait(place.api)))
}

/** In place of the reviews when they cannot be loaded. `retry` takes the next attempt's answer. */
export function showFailure(
  place: Place,
  language: Language<ReviewsKey>,
  retry: (answer: Promise<Response>) => Promise<void>,
): void {
  adopt(place, sheet)
  const again = (): void => {
    retry(fetch(reviewsAddress(place), { credentials: 'omit', signal: place.signal }))
  }
  render(<Failure retry={again} what="failed" say={language.with(english).say} />, place.root)
}
