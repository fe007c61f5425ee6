import { defineElement } from './define-element.ts'
import line from './reserve-line.css?inline'
import screen from './reserve-screen.css?inline'
import { showReviews } from './show-reviews.ts'
import { showStars } from './show-stars.ts'
import { readSource } from './source.ts'

try {
  const source = readSource()
  const start = () => {
    defineElement('voce-stars', source, line, showStars)
    defineElement('voce-reviews', source, screen, showReviews)
  }
  // Once the document is parsed, all its stars fit one request, and no server-rendered fragment is still streaming in.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
  else start()
} catch {
  // Without its own tag the script knows neither server nor shop: the page stays as it was.
}
