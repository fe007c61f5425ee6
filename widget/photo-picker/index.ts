import { type Phrases, speak } from '../../shared/language.ts'
import type { Formality } from '../../shared/schemas/review.ts'
import type { Place } from '../dom/place.ts'
import { createSheet } from '../dom/sheet.ts'
import type { Draft } from '../form/draft.ts'
import type { Delivery, SendQueue } from '../form/send-queue.ts'
import type { PhotosKey } from '../i18n/en/photos.ts'
import { importPhrases } from '../i18n/load-language.ts'
import { loadPhrases } from '../i18n/load-phrases.ts'
import type { Wanted } from '../loader/contract.ts'
import { Album } from './album.ts'
import css from './picker.css?inline'
import { createView } from './view.ts'

const sheet = createSheet(css)

/** One album, wherever on the page it is shown. */
class Shown {
  album = new Album(() => this.draw())
  /** The `submissionId` of the review they are for, once that was sent. */
  review: string | undefined
  #stages = new Map<Element, () => void>()

  async on(stage: Element, locale: string, signal: AbortSignal, formality?: Formality): Promise<void> {
    const translated = await loadPhrases(locale, 'photos', formality)
    const words = translated ?? (await importPhrases('en', 'photos')).phrases
    const { say } = speak(locale, words as Phrases<PhotosKey>)
    if (!stage.isConnected) return
    const { adoptedStyleSheets } = stage.getRootNode() as Document | ShadowRoot
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet)
    this.#stages.set(stage, createView(stage, this.album, say))
    // The album lives on; what it was shown in must not.
    signal.addEventListener('abort', () => this.#stages.delete(stage))
    this.draw()
  }

  draw(): void {
    for (const [stage, draw] of this.#stages) {
      if (stage.isConnected) draw()
      else this.#stages.delete(stage)
    }
  }
}

const albums = new Map<string, Shown>()

/** What the form knows of the review that the photos are for. */
export interface Written {
  draft: Pick<Draft, 'is'>
  queue: Pick<SendQueue, 'watch'>
}

/**
 * Shows in `stage` the photos of the review that is being written, and sends them once it is received. They live as long
 * as the page: also when the form closes, or the element is gone. Rejects where its words cannot be loaded.
 */
export function mount(
  stage: Element,
  { api, product, locale, shop, signal, draft, queue }: Wanted & Pick<Place, 'shop' | 'signal'> & Written,
): Promise<void> {
  const key = `${api} ${product}`
  const before = albums.get(key)
  // What is written after "Send" is another review, with photos of its own.
  const isOver = before?.review !== undefined && !draft.is(before.review) && stage.closest('form')
  const shown = before && !isOver ? before : new Shown()
  if (shown !== before) {
    albums.set(key, shown)
    queue.watch((delivery?: Delivery) => {
      if (!delivery) return
      if (albums.get(key) === shown && draft.is(delivery.id)) shown.review = delivery.id
      const { id, state } = delivery
      if (id !== shown.review || state.is !== 'received') return
      shown.album.send({ url: `${api}/reviews/${state.receipt.id}/photos`, fields: { authorKey: id } })
      shown.draw()
    })
  }
  return shown.on(stage, locale, signal, shop?.formality)
}
