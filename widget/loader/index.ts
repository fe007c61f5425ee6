import { defineElement } from './define-element.ts'
import { showAsk } from './show-ask.ts'
import { showReviews } from './show-reviews.ts'
import { showStars } from './show-stars.ts'
import { readSource } from './source.ts'

try {
  const source = readSource()
  const start = () => {
    defineElement('voce-stars', source, showStars)
    defineElement('voce-ask', source, showAsk)
    for (const name of ['reviews', 'photos', 'carousel', 'form', 'questions'])
      defineElement(`voce-${name}`, source, showReviews)
  }
  // Once the document is parsed, all its stars fit one request, and no server-rendered fragment is still streaming in.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
  else start()
} catch {
  // Without its own tag the script knows neither server nor shop: the page stays as it was.
}
