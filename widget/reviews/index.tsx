import { render } from 'preact'
import { emit } from '../dom/emit.ts'
import { someWait } from '../dom/kept-reviews.ts'
import { createSheet } from '../dom/sheet.ts'
import { applyTheme } from '../dom/theme.ts'
import { loadLanguage } from '../i18n/load-language.ts'
import type { ReviewsChunk } from '../loader/contract.ts'
import { Reviews } from './Reviews.tsx'
import { readPage } from './read-page.ts'
import css from './reviews.css?inline'
import type { View } from './view.ts'

const sheet = createSheet(css)

/**
 * Shows the reviews in the element's shadow root and fetches, beside them, what makes them live. Tells the page by events
 * how it went.
 */
export const mount: ReviewsChunk['mount'] = async (host, { first, ...wanted }) => {
  const { signal } = wanted
  const shadow = host.shadowRoot!
  const root = document.createElement('div')
  root.className = 'root waiting'
  applyTheme(host, root)
  shadow.replaceChildren(root)
  shadow.adoptedStyleSheets = [sheet]
  signal.addEventListener('abort', () => render(null, root))

  const adopt = (more: CSSStyleSheet): unknown => shadow.adoptedStyleSheets.push(more)
  const place = { ...wanted, host, root, adopt }
  const liveComes = import('../live/index.tsx')
  // Without it the reviews can still be read.
  liveComes.catch(() => {})
  const language = await loadLanguage(wanted.locale)
  const show = async (answer: Promise<Response>): Promise<void> => {
    try {
      const page = await readPage(answer)
      if (signal.aborted) return
      let view: View = { page, language, write: () => liveComes.then(() => view.write()) }
      const draw = (change: Partial<View>): void => {
        view = { ...view, ...change }
        if (!signal.aborted) render(<Reviews {...view} />, root)
      }
      draw({})
      emit(host, 'ready', { product: wanted.product, ratings: page.summary.ratings })
      const { enliven } = await liveComes
      enliven(place, view, draw, someWait(wanted.api))
    } catch {
      if (signal.aborted) return
      emit(host, 'error', { code: 'load_failed' })
      const { showFailure } = await liveComes
      showFailure(place, language, show)
    } finally {
      root.classList.remove('waiting')
    }
  }
  await show(first)
}
