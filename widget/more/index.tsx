import { render } from 'preact'
import type { Language } from '../../shared/language.ts'
import type { PhotosAnswer, PublishedReview, ReviewPage, Storefront } from '../../shared/schemas/review.ts'
import { importCurrent } from '../dom/import-current.ts'
import type { Place } from '../dom/place.ts'
import { createSheet } from '../dom/sheet.ts'
import type { LiveKey } from '../i18n/en/live.ts'
import { english } from '../i18n/en/more.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'
import type { Later } from '../live/part.ts'
import type { ReviewList, Shown } from '../live/review-list.ts'
import { StarsOnce } from '../reviews/Stars.tsx'
import type { View } from '../reviews/view.ts'
import { chosenInAddress, keepInAddress } from './address.ts'
import { Facts } from './Facts.tsx'
import { Filters } from './Filters.tsx'
import { Fold } from './Fold.tsx'
import { Lightbox, type Shot } from './Lightbox.tsx'
import { linkedId, readLinked } from './linked.ts'
import css from './more.css?inline'
import { Photos } from './Photos.tsx'
import { Report } from './Report.tsx'
import type { Reading, ReadingKey } from './reading.ts'
import { Scales } from './Scales.tsx'
import { Share } from './Share.tsx'
import { Vote } from './Vote.tsx'

const sheet = createSheet(css)

const shotsOf = (reviews: PublishedReview[]): Shot[] =>
  reviews.flatMap((review) => review.photos.map((_, at) => ({ review, at })))

/** The public questions; without their program reviews are shown without them. */
const loadScales = (locale: string) =>
  importCurrent<typeof import('../scales/index.ts')>('scales')
    .then((chunk) => chunk.prepareScales(locale))
    .catch(() => undefined)

/**
 * What comes around the reviews, made anew for what is shown: the first `parts` of three, so that each can have a turn
 * of its own.
 */
export type Enrich = (shown: Shown, list: ReviewList, parts: number) => Partial<View>

/** Everything that makes reading easier: filters, search and facts around the reviews; photos, votes, reports and links in each. */
export async function prepareReading(
  place: Place,
  page: ReviewPage,
  spoken: Language<ReviewsKey | LiveKey>,
  load: Later,
): Promise<{ around: Enrich; each: Pick<View, 'extras' | 'photos' | 'said'> }> {
  const [language, scales] = await Promise.all([
    languageOf(spoken, page.shop, load),
    page.product.sector && loadScales(spoken.locale),
  ])
  place.host.shadowRoot!.adoptedStyleSheets.push(sheet)
  const { product } = place
  const reading = { place, language }
  const choices = scales?.choices(page)
  const open = stage(reading)
  const names = new Intl.DisplayNames(language.locale, { type: 'language' })

  const extras = (review: PublishedReview) => (
    <>
      <Fold say={language.say} />
      <Vote {...reading} review={review} />
      <Share {...reading} id={review.id} />
      <Report {...reading} kind="reviews" id={review.id} />
    </>
  )
  const said = (review: PublishedReview) => scales?.said(review).map((words) => <p key={words}>{words}</p>)
  const photos = (review: PublishedReview) => <Photos {...reading} shots={shotsOf([review])} open={open} />
  const around: Enrich = (shown, list, parts) => {
    if (shown.touched) keepInAddress(product, shown.choice)
    const all = shotsOf(shown.reviews)
    return {
      facts: <Facts {...reading} page={page} />,
      strip: parts > 1 && all.length > 0 && <Photos {...reading} shots={all} open={open} />,
      filters: parts > 2 && <Filters {...reading} names={names} page={page} list={list} shown={shown} />,
      scales: parts > 2 && choices && <Scales choices={choices} choice={shown.choice} list={list} />,
    }
  }
  return { around, each: { extras, photos, said } }
}

/** Where photos open large, above everything; returns what opens them. */
function stage(reading: Reading): (shots: Shot[], first: number) => void {
  const { root, signal } = reading.place
  const above = document.createElement('div')
  signal.addEventListener('abort', () => render(null, above))
  return (shots, first) => {
    // Not before: the first drawing of a part would sweep it away.
    root.append(above)
    render(<Lightbox {...reading} shots={shots} first={first} done={() => render(null, above)} />, above)
  }
}

/** The words of reading, also where other elements borrow from it. */
const languageOf = async (
  spoken: Language<ReviewsKey | LiveKey>,
  { formality }: Storefront,
  load: Later,
): Promise<Language<ReadingKey>> => spoken.with(english, await load.phrases(spoken.locale, 'more', formality))

/** What other elements borrow: the button that reports, the whole of a long text, photos that open large. */
export async function lend(
  place: Place,
  spoken: Language<ReviewsKey | LiveKey>,
  shop: Storefront,
  load: Later,
) {
  const reading = { place, language: await languageOf(spoken, shop, load) }
  place.host.shadowRoot!.adoptedStyleSheets.push(sheet)
  const open = stage(reading)
  return {
    report: (kind: 'questions' | 'answers', id: string) => <Report {...reading} kind={kind} id={id} />,
    fold: () => <Fold say={reading.language.say} />,
    photos: (review: PublishedReview) => <Photos {...reading} shots={shotsOf([review])} open={open} />,
  }
}

/** `<voce-photos>`: those of the newest reviews that have some, each large on a tap. */
export async function showGallery(
  place: Place,
  page: ReviewPage,
  spoken: Language<ReviewsKey | LiveKey>,
  load: Later,
): Promise<void> {
  const language = await languageOf(spoken, page.shop, load)
  place.host.shadowRoot!.adoptedStyleSheets.push(sheet)
  if (page.summary.withPhotos === 0) return
  const answer = await fetch(`${place.api}/photos?product=${encodeURIComponent(place.product)}`, {
    credentials: 'omit',
    signal: place.signal,
  })
  if (!answer.ok) throw answer
  const { reviews } = (await answer.json()) as PhotosAnswer
  const shots = shotsOf(reviews)
  const reading = { place, language }
  const show = (first?: number): void =>
    render(
      shots.length > 0 && (
        <section aria-label={language.say('photos')}>
          <StarsOnce />
          <div class="photos">
            <Photos {...reading} shots={shots} open={(_, at) => show(at)} />
          </div>
          {first !== undefined && <Lightbox {...reading} shots={shots} first={first} done={() => show()} />}
        </section>
      ),
      place.root,
    )
  show()
}

/** Does what the page's address asks for: filters that were on, a review that is linked to. */
export async function followAddress(place: Place, list: ReviewList): Promise<void> {
  const show = async (): Promise<void> => {
    const id = linkedId()
    if (!id) return
    const article = (): HTMLElement | null | undefined =>
      (place.root.getRootNode() as ShadowRoot).getElementById(id)?.closest('article')
    if (!article()) {
      const review = await readLinked(place, id)
      if (!review || place.signal.aborted) return
      list.putFirst(review)
    }
    article()?.scrollIntoView({ block: 'center' })
    article()?.focus({ preventScroll: true })
  }
  addEventListener('hashchange', show, { signal: place.signal })
  const chosen = chosenInAddress(place.product)
  // A link shared from a narrowed list has both: its answer would sweep away a review that came before.
  if (Object.keys(chosen).length > 0) await list.choose(chosen)
  await show()
}
