import type { ComponentChildren } from 'preact'
import { StarsOnce } from './Stars.tsx'
import { Summary } from './Summary.tsx'
import type { View } from './view.ts'

/** The whole of `<voce-reviews>` around the reviews, which come drawn. */
export function Reviews(view: View & { list: ComponentChildren }) {
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
            <button type="button" id="write" class="primary" part="write" onClick={view.write}>
              {language.say('write')}
            </button>
            <div class="facts minor">{view.facts}</div>
          </>
        )}
      </div>
      <div class="main">
        {view.form}
        {page.summary.withPhotos > 0 && <div class="photos">{view.strip}</div>}
        {(rated || page.reviews[0]) && (
          <div class="tools">
            {view.tools}
            {view.filters}
          </div>
        )}
        {rated && page.product.sector && <div class="row">{view.scales}</div>}
        <div aria-busy={view.busy}>{view.list}</div>
        {view.after}
      </div>
    </section>
  )
}
