import { render, type VNode } from 'preact'
import { breathe } from '../dom/breathe.ts'
import { dress } from '../dom/dress.ts'
import { emit } from '../dom/emit.ts'
import { importCurrent } from '../dom/import-current.ts'
import type { Place } from '../dom/place.ts'
import { takeInk } from '../dom/theme.ts'
import { loadLanguage } from '../i18n/load-language.ts'
import type { ReviewsChunk } from '../loader/contract.ts'
import { Review, type ReviewProps } from './Review.tsx'
import { Reviews } from './Reviews.tsx'
import { readPage } from './read-page.ts'
import { sheet } from './sheet.ts'
import type { Draw, View } from './view.ts'

/** So many reviews are drawn before the page has its turn: on a slow phone more would make it stop. */
const AT_ONCE = 2

const live = () => import('../live/index.tsx')

/**
 * Shows the reviews in the element's shadow root and fetches, beside them, what makes them live. Tells the page by events
 * how it went.
 */
export const mount: ReviewsChunk['mount'] = async (host, { first, write: wished, ...wanted }) => {
  const { signal } = wanted
  const shadow = host.shadowRoot!
  const root = document.createElement('div')
  root.className = 'root'
  takeInk(host, root)
  shadow.replaceChildren(root)
  signal.addEventListener('abort', () => render(null, root))

  const renew: Place['renew'] = async (page, write) => {
    const current = await importCurrent<ReviewsChunk>('reviews')
    if (current.mount === mount) throw current
    // Unless something else is shown by now. What was begun here ends with the element.
    if (signal.aborted) return
    // As from the server. Not by way of JSON, which old libraries change for everybody.
    const first = { ok: true, json: () => page } as unknown as Promise<Response>
    await current.mount(host, { ...wanted, first, write })
  }
  const place: Place = { ...wanted, host, root, renew }
  // On its way while the language is.
  live().catch(() => {})
  const language = await loadLanguage(wanted.locale)
  await breathe()
  const show = async (answer: Promise<Response>): Promise<void> => {
    try {
      const page = await readPage(answer)
      place.shop = page.shop
      shadow.adoptedStyleSheets.push(sheet)
      await dress(place, page.shop.look)
      if (signal.aborted) return
      const write = (): void => {
        wished = true
        enliven()
      }
      let view: View = { page, language, write, extras: null }
      // What is drawn of a review stays the same until something of it changes: then nothing compares it again.
      let list: Array<VNode<ReviewProps> | undefined> | undefined
      const draw: Draw = (change) => {
        view = { ...view, ...change }
        // What is around them has a turn of its own.
        let room = list ? AT_ONCE : 0
        list = view.page.reviews.map((review) => {
          const before = list?.find((node) => node?.props.review.id === review.id)
          // Read anew it stays as it was until its turn: with a vote just given.
          if (!room || (before?.props.review === review && before.props.extras === view.extras)) return before
          room--
          return <Review {...view} key={review.id} review={review} />
        })
        if (signal.aborted) return
        render(<Reviews {...view} list={list} />, root)
        return room ? undefined : breathe().then(() => draw({}))
      }
      // One for all: a tap on the button may ask for it too.
      let alive: Promise<unknown> | undefined
      const enliven = async (): Promise<void> => {
        try {
          alive ??= live().then<unknown>((chunk) => signal.aborted || chunk.enliven(place, view, draw))
          await alive
          if (wished) view.write()
        } catch {
          alive = undefined
          // Without it the reviews can still be read.
          await renew(page, wished).catch(() => root.style.setProperty('--fold', 'none'))
        }
      }
      await draw({})
      if (signal.aborted) return
      // The first has kept the place until all is drawn: the loader's sheet, or that of an attempt before.
      shadow.adoptedStyleSheets.shift()
      emit(host, 'ready', { product: wanted.product, ratings: page.summary.ratings })
      await enliven()
    } catch {
      if (signal.aborted) return
      const chunk = await live()
      chunk.showFailure(place, language, show)
    }
  }
  await show(first)
}
