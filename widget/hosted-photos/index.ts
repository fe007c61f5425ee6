import { type Phrases, speak } from '../../shared/language.ts'
import type { Formality } from '../../shared/schemas/review.ts'
import { element } from '../dom/element.ts'
import { createSheet } from '../dom/sheet.ts'
import type { PhotosKey } from '../i18n/en/photos.ts'
import { importPhrases } from '../i18n/load-language.ts'
import { loadPhrases } from '../i18n/load-phrases.ts'
import { Album } from '../photo-picker/album.ts'
import css from '../photo-picker/picker.css?inline'
import { createView, type Say } from '../photo-picker/view.ts'

document.adoptedStyleSheets.push(createSheet(css))

/** The photos for one thing that was bought: chosen here, sent by their own button or after the words. */
class Chosen {
  album: Album
  /** Whether they go once the words are there. */
  follows = false
  #product: string
  #draw = () => {}

  constructor(product: string) {
    this.#product = product
    this.album = this.#empty()
  }

  #empty = (): Album => new Album(() => this.#changed())

  get stage(): HTMLElement | undefined {
    return stages().find(({ dataset }) => dataset.album === this.#product)
  }
  get isWaiting(): boolean {
    return !this.album.isSending && this.album.taken.length > 0
  }

  send(): void {
    const { stage, album } = this
    this.follows = false
    if (stage) album.send({ url: stage.dataset.to!, fields: { product: this.#product } })
    this.#changed()
  }

  #changed(): void {
    this.#draw()
    const { taken, isSending } = this.album
    if (!isSending || taken.length === 0 || taken.some(({ is }) => is !== 'sent')) return
    // What the server has is the server's to show; whatever is chosen next is sent by its button again.
    const refused = this.album.photos.filter(({ is }) => is === 'refused')
    this.album = this.#empty()
    this.album.photos = refused
    takeOver(this.stage)
  }

  /** Shows what is chosen in the place that the page has for it now. */
  on(stage: HTMLElement, say: Say): void {
    const own = stage.dataset
    const go = element('button', { type: 'button', className: 'do second', onclick: () => this.send() })
    go.textContent = own.send!
    const place = element('div')
    stage.replaceChildren(place, go)
    this.album.max = Number(own.room)
    const draw = createView(place, this.album, (key, values) =>
      key === 'stays' ? own.stays! : say(key, values),
    )
    this.#draw = () => {
      draw()
      go.hidden = !this.isWaiting
    }
    this.#draw()
  }
}

const stages = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-album]')]
const all = new Map<string, Chosen>()
const chosenOf = (within: Element | null): Chosen | undefined =>
  all.get(within?.querySelector<HTMLElement>('[data-album]')?.dataset.album ?? '')

let words: Promise<Say> | undefined
async function say(formality: Formality): Promise<Say> {
  const locale = document.documentElement.lang
  const phrases =
    (await loadPhrases(locale, 'photos', formality)) ?? (await importPhrases('en', 'photos')).phrases
  return speak(locale, phrases as Phrases<PhotosKey>).say
}

/** Puts an album wherever the page has a place for one, and sends those whose words have arrived. */
async function show(): Promise<void> {
  for (const stage of stages()) {
    words ??= say(stage.dataset.formality as Formality)
    const said = await words
    if (!stage.isConnected || stage.firstChild) continue
    const product = stage.dataset.album!
    const chosen = all.get(product) ?? new Chosen(product)
    all.set(product, chosen)
    chosen.on(stage, said)
    if (chosen.follows && !stage.closest('section')?.querySelector('[aria-invalid=true]')) chosen.send()
  }
}

/** Takes the list of photos over from the page as it is now, so that each shows what became of it. */
function takeOver(stage: HTMLElement | undefined): void {
  const old = stage?.parentElement
  if (!stage || !old) return
  const request = new XMLHttpRequest()
  request.open('GET', location.pathname)
  // The one way to a document that needs no HTML to be written, which Trusted Types would forbid.
  request.responseType = 'document'
  request.onload = () => {
    const fresh = request.responseXML?.getElementById(old.id)
    if (!fresh || !old.isConnected) return
    document.adoptNode(fresh)
    old.replaceWith(fresh)
    const status = document.querySelector('main > p[role=status]')
    if (status) status.textContent = stage.dataset.arrived!
    show()
  }
  request.send()
}

document.addEventListener('voce:swapped', show)
// Before the page's own listener: photos need no words, and with words they wait for those.
document.addEventListener(
  'submit',
  (event) => {
    const form = event.target as HTMLFormElement
    const chosen = form.action.endsWith('/words') ? chosenOf(form.closest('section')) : undefined
    if (!chosen?.isWaiting) return
    if (form.querySelector('textarea')?.value.trim()) chosen.follows = true
    else {
      event.preventDefault()
      event.stopImmediatePropagation()
      chosen.send()
    }
  },
  true,
)
show()
