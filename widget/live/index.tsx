import { render } from 'preact'
import type { Language } from '../../shared/language.ts'
import type { Storefront } from '../../shared/schemas/review.ts'
import { breathe } from '../dom/breathe.ts'
import { containKeys } from '../dom/contain-keys.ts'
import { dress } from '../dom/dress.ts'
import { emit } from '../dom/emit.ts'
import { importCurrent } from '../dom/import-current.ts'
import type { Place } from '../dom/place.ts'
import { createSheet } from '../dom/sheet.ts'
import { takeInk } from '../dom/theme.ts'
import { english } from '../i18n/en/live.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'
import { loadLanguage } from '../i18n/load-language.ts'
import { loadPhrases } from '../i18n/load-phrases.ts'
import type { ReviewsChunk } from '../loader/contract.ts'
import { reviewsAddress } from '../loader/reviews-address.ts'
import type { Enrich } from '../more/index.tsx'
import { readPage } from '../reviews/read-page.ts'
import { sheet as seen } from '../reviews/sheet.ts'
import type { Draw, View } from '../reviews/view.ts'
import { adopt } from './adopt.ts'
import { Failure } from './Failure.tsx'
import { followTheme } from './follow-theme.ts'
import { Histogram } from './Histogram.tsx'
import css from './live.css?inline'
import { More } from './More.tsx'
import { loadForm, openForm, showForm } from './open-form.tsx'
import type { Later, Part } from './part.ts'
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
  const { page } = view
  const language = await languageOf(view.language, page.shop)
  await breathe()

  const { write, resume } = openForm(place, page, language, draw)
  let reviews: ReviewList | undefined
  let enrich: Enrich | undefined
  let parts = 0
  let again = (): void => {}
  createReviewList(place, page, (shown, list) => {
    const { rating } = shown.choice
    const show = (): void => {
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
        write,
        ...enrich?.(shown, list, parts),
      })
    }
    again = show
    show()
    // Reading goes on with the first of the new ones.
    if (shown.state === 'ready' && shown.newFrom) root.querySelectorAll('article')[shown.newFrom]?.focus()
    reviews = list
  })
  later
    .more()
    .then(async (more) => {
      const { around, each } = await more.prepareReading(place, page, language, later)
      enrich = around
      for (parts of [1, 2, 3]) {
        await breathe()
        again()
      }
      await breathe()
      await draw(each)
      await more.followAddress(place, reviews!)
    })
    // Without it everything can still be read.
    .catch(() => root.style.setProperty('--fold', 'none'))
  await breathe()
  if (someWait(place.api)) resume()
}

/** The language as the shop speaks it. */
async function languageOf(spoken: Language<ReviewsKey>, { formality }: Storefront) {
  const polite = formality === 'polite' && (await loadPhrases(spoken.locale, 'polite'))
  return spoken.with(english, polite || {})
}

const later: Later = { more: () => import('../more/index.tsx'), form: loadForm, phrases: loadPhrases }

/** What the other elements show, by their name. Their programs come when one is on the page. */
const PARTS: Record<string, () => Promise<Part>> = {
  'voce-photos': async () => ({ show: (await later.more()).showGallery }),
  'voce-carousel': () => import('../carousel/index.tsx'),
  'voce-form': async () => ({ show: showForm }),
  'voce-questions': () => import('../questions/index.tsx'),
}

/** Shows an element other than the reviews, by the answer that they begin with. */
export const mount: ReviewsChunk['mount'] = async (host, { first, ...wanted }) => {
  const speaks = loadLanguage(wanted.locale)
  const part = await PARTS[host.localName]!().catch(() => undefined)
  if (!part) {
    // Gone from the server with the rest of this version.
    const current = await importCurrent<ReviewsChunk>('live')
    if (current.mount === mount) throw current
    return current.mount(host, { ...wanted, first })
  }
  const page = await readPage(first)
  const shadow = host.shadowRoot!
  const root = document.createElement('div')
  root.className = 'root part'
  takeInk(host, root)
  shadow.replaceChildren(root)
  shadow.adoptedStyleSheets.push(seen, sheet)
  wanted.signal.addEventListener('abort', () => render(null, root))
  // No other program could take over in the middle of a part.
  const place: Place = { ...wanted, host, root, shop: page.shop, renew: () => Promise.reject() }
  containKeys(shadow, place.signal)
  await dress(place, page.shop.look)
  if (place.signal.aborted) return
  followTheme(place)
  await part.show(place, page, await languageOf(await speaks, page.shop), later)
  if (place.signal.aborted) return
  // Who has nothing to show keeps no place for it.
  if (!root.firstChild) shadow.adoptedStyleSheets.shift()
  emit(place.host, 'ready', { product: place.product, ratings: page.summary.ratings })
}

/** In place of the reviews when they cannot be loaded, and told to the page. `retry` takes the next attempt's answer. */
export function showFailure(
  place: Place,
  language: Language<ReviewsKey>,
  retry: (answer: Promise<Response>) => Promise<void>,
): void {
  emit(place.host, 'error', { code: 'load_failed' })
  place.host.shadowRoot!.adoptedStyleSheets = [seen, sheet]
  const again = (): void => {
    retry(fetch(reviewsAddress(place), { credentials: 'omit', signal: place.signal }))
  }
  render(<Failure retry={again} what="failed" say={language.with(english).say} />, place.root)
}
