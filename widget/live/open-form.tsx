import { render } from 'preact'
import type { Language } from '../../shared/language.ts'
import type { ReviewPage } from '../../shared/schemas/review.ts'
import { importCurrent } from '../dom/import-current.ts'
import type { Place } from '../dom/place.ts'
import type { LiveKey } from '../i18n/en/live.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'
import type { Written } from '../photo-picker/index.ts'
import type { Draw } from '../reviews/view.ts'
import { adopt } from './adopt.ts'
import { Failure } from './Failure.tsx'
import type { Part } from './part.ts'

type PhotosChunk = typeof import('../photo-picker/index.ts')
type FormChunk = typeof import('../form/index.tsx')

export const loadForm = (): Promise<FormChunk> => import('../form/index.tsx')

/** The stage on which the photos are chosen. */
const photosIn = (place: Place) => (written: Written) => (
  <div
    ref={(stage) => {
      if (!stage) return
      // Without their program the review goes without them.
      importCurrent<PhotosChunk>('photo-picker')
        .then(({ mount }) => mount(stage, { ...place, ...written }))
        .catch(() => {})
    }}
  />
)

/** `<voce-form>`: the form alone, open from the beginning; in its place what becomes of the review. */
export const showForm: Part['show'] = async (place, { shop }, language) => {
  const { Writing, sheet } = await loadForm()
  adopt(place, sheet)
  const draw = (open: boolean): void =>
    render(
      <Writing
        open={open}
        place={place}
        shop={shop}
        photos={photosIn(place)}
        language={language}
        sent={() => draw(false)}
      />,
      place.root,
    )
  draw(true)
}

/**
 * What opens the form between summary and list, and what shows there the reviews that wait since an earlier visit. Its
 * program is fetched when a tap on the button is likely, or for these.
 */
export function openForm(
  place: Place,
  page: ReviewPage,
  language: Language<ReviewsKey | LiveKey>,
  draw: Draw,
): { write(): void; resume(): void } {
  const { shop, summary } = page
  const rated = summary.average !== null
  let comes: Promise<FormChunk> | undefined
  const load = (): Promise<FormChunk> => {
    comes ??= loadForm().then(
      (chunk) => {
        adopt(place, chunk.sheet)
        return chunk
      },
      (error) => {
        comes = undefined
        throw error
      },
    )
    return comes
  }
  const button = (): HTMLElement | null => place.root.querySelector('#write')

  const photos = photosIn(place)

  const show = (chunk: FormChunk, open: boolean): void => {
    draw({
      // Where there is no average none has to step aside.
      aside: open && <p class="minor">{rated && language.say('aside')}</p>,
      form: (
        <chunk.Writing
          open={open}
          place={place}
          shop={shop}
          photos={photos}
          language={language}
          sent={() => show(chunk, false)}
          close={() => {
            show(chunk, false)
            button()?.focus()
          }}
        />
      ),
    })
  }
  const write = (): Promise<void> =>
    load().then(
      (chunk) => show(chunk, true),
      () =>
        place
          .renew(page, true)
          .catch(() => draw({ form: <Failure retry={write} what="formFailed" say={language.say} /> })),
    )
  const resume = (): Promise<void> =>
    load().then(
      (chunk) => show(chunk, false),
      () => place.renew(page).catch(() => {}),
    )
  // Wanted soon, when somebody comes near.
  const near = (event: Event): void => {
    if (event.target === button()) load().catch(() => {})
  }
  for (const come of ['pointerover', 'focusin']) place.root.addEventListener(come, near)
  return { write, resume }
}
