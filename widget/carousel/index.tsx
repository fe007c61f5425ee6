import { createRef, render } from 'preact'
import type { OneReview, PublishedReview } from '../../shared/schemas/review.ts'
import type { Place } from '../dom/place.ts'
import { createSheet } from '../dom/sheet.ts'
import { english } from '../i18n/en/carousel.ts'
import type { Part } from '../live/part.ts'
import { Review } from '../reviews/Review.tsx'
import { StarsOnce } from '../reviews/Stars.tsx'
import { Summary } from '../reviews/Summary.tsx'
import css from './carousel.css?inline'

const sheet = createSheet(css)

/** More than these nobody chooses by hand; each is a request. */
const CHOSEN_MAX = 10

/** The reviews that the merchant named; one that is not public any more is left out. */
async function chosen(place: Place, ids: string): Promise<PublishedReview[]> {
  const wanted = ids.split(',').slice(0, CHOSEN_MAX)
  const found = await Promise.all(
    wanted.map(async (id) => {
      const answer = await fetch(`${place.api}/reviews/${encodeURIComponent(id.trim())}`, {
        credentials: 'omit',
        signal: place.signal,
      })
      return answer.ok ? ((await answer.json()) as OneReview).review : undefined
    }),
  )
  return found.filter((review) => review !== undefined)
}

/** `<voce-carousel>`: the newest reviews, or those that the shop chose, always beside the average of all. */
export const show: Part['show'] = async (place, page, language, load) => {
  place.host.shadowRoot!.adoptedStyleSheets.push(sheet)
  const [own, reading] = await Promise.all([
    load.phrases(language.locale, 'carousel').then((words) => language.with(english, words)),
    load.more().then(
      (more) => more.lend(place, language, page.shop, load),
      // Without it nothing is folded, for nobody could open it.
      () => place.root.classList.add('whole'),
    ),
  ])
  const ids = place.host.getAttribute('reviews')
  const reviews = ids ? await chosen(place, ids) : page.reviews
  if (place.signal.aborted) return
  const track = createRef<HTMLDivElement>()
  const walk = (by: number): void => {
    const { current } = track
    const step = (current!.firstElementChild as HTMLElement).offsetWidth
    current!.scrollBy({ left: by * step * (current!.matches(':dir(rtl)') ? -1 : 1) })
  }
  /** A button that leads nowhere says so. */
  const ends = (): void => {
    if (!track.current) return
    const { scrollLeft, scrollWidth, clientWidth } = track.current
    const left = Math.abs(scrollLeft)
    const [back, forth] = place.root.querySelectorAll('.walk button')
    back!.ariaDisabled = `${left < 1}`
    forth!.ariaDisabled = `${left + clientWidth > scrollWidth - 2}`
  }
  const view = { page, language, write: () => {}, extras: null }
  render(
    reviews[0] && (
      <section class="carousel" aria-label={own.say('carousel')}>
        <StarsOnce />
        {page.summary.average !== null && <Summary {...view} />}
        <div class="actions walk">
          <span class="minor">{own.say(ids ? 'chosenByShop' : 'newestAll')}</span>
          <div class="actions">
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                class="secondary"
                aria-label={own.say(by < 0 ? 'back' : 'forth')}
                onClick={() => walk(by)}
              >
                {by < 0 ? '‹' : '›'}
              </button>
            ))}
          </div>
        </div>
        <div class="track" ref={track} onScroll={ends}>
          {reviews.map((review) => (
            <Review
              key={review.id}
              review={review}
              page={page}
              language={language}
              photos={reading?.photos}
              extras={reading?.fold ?? null}
            />
          ))}
        </div>
      </section>
    ),
    place.root,
  )
  ends()
}
