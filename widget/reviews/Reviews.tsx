import { Review } from './Review.tsx'
import { StarsOnce } from './Stars.tsx'
import { Summary } from './Summary.tsx'
import type { View } from './view.ts'

/** The whole of `<voce-reviews>`. Holds no state and touches no document: the server renders it too. */
export function Reviews(view: View) {
  const { page, language, aside } = view
  const rated = page.summary.average !== null
  return (
    <section aria-labelledby="heading">
      <StarsOnce />
      <h2 id="heading" part="heading">
        {language.say('heading')}
      </h2>
      <div class="side" part="summary">
        {aside || (
          <>
            {rated ? <Summary {...view} /> : <p>{language.say('empty')}</p>}
            {rated && <div class="spread">{view.spread}</div>}
            <div class="facts minor">{view.facts}</div>
            <button
              type="button"
              id="write"
              class="primary"
              part="write"
              onPointerEnter={view.prepare}
              onFocus={view.prepare}
              onClick={view.write}
            >
              {language.say('write')}
            </button>
          </>
        )}
      </div>
      <div class="main">
        {view.form}
        {page.summary.withPhotos > 0 && <div class="photos strip">{view.strip}</div>}
        {(rated || page.reviews[0]) && (
          <div class="tools">
            {view.tools}
            {view.filters}
          </div>
        )}
        {rated && page.product.sector && <div class="row">{view.scales}</div>}
        <div aria-busy={view.busy}>
          {page.reviews.map((review) => (
            <Review {...view} key={review.id} review={review} shop={page.shop.name} />
          ))}
        </div>
        {view.after}
      </div>
    </section>
  )
}
