import type { Language } from '../../shared/language.ts'
import { PHOTOS_MAX } from '../../shared/limits.ts'
import { button, element } from '../dom/element.ts'
import type { PhotosKey } from '../i18n/en/photos.ts'
import type { Album, Photo } from './album.ts'
import { createRow, type Row } from './row.ts'

export type Say = Language<PhotosKey>['say']

/** A button that opens the device's own choice of files, or its camera. */
function chooser(label: string, className: string, album: Album, capture?: string): HTMLElement[] {
  const input = element('input', { type: 'file', accept: 'image/*', multiple: !capture, hidden: true })
  if (capture) input.setAttribute('capture', capture)
  input.setAttribute('aria-label', label)
  input.onchange = () => {
    album.add([...input.files!])
    // The same file can be chosen again.
    input.value = ''
  }
  return [button(`pick ${className}`, label, () => input.click()), input]
}

/** Draws an album: chosen, taken, dropped or pasted photos, each with how far it has come. Returns what draws it again. */
export function createView(stage: Element, album: Album, say: Say): () => void {
  const rows = new Map<Photo, Row>()
  const list = element('ul')
  const hint = element('p', { className: 'minor', id: 'photos-hint' }, say('hint', { max: PHOTOS_MAX }))
  const picks = element('p', { className: 'picks' })
  picks.append(...chooser(say('add'), 'add', album), ...chooser(say('take'), 'take', album, 'environment'))
  const tick = element('input', { type: 'checkbox', checked: album.mediaUse })
  tick.onchange = () => {
    album.mediaUse = tick.checked
  }
  const use = element('label', { className: 'use' }, tick, element('span', {}, say('mediaUse')))
  const status = element('p', { className: 'minor' })
  status.setAttribute('role', 'status')
  const legend = element('legend', {}, `${say('photos')} `)
  legend.append(element('span', { className: 'minor' }, say('optional')))
  const field = element('fieldset', { className: 'album' }, legend, hint, list, picks, use, status)
  field.setAttribute('aria-describedby', hint.id)

  const take = (event: Event, transfer: DataTransfer | null): void => {
    const files = [...(transfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    album.add(files)
  }
  field.ondragover = (event) => event.preventDefault()
  field.ondrop = (event) => take(event, event.dataTransfer)
  // Where one writes one also pastes.
  ;(stage.closest('form') ?? stage.closest('section'))?.addEventListener(
    'paste',
    (event) => field.isConnected && take(event as ClipboardEvent, (event as ClipboardEvent).clipboardData),
  )
  stage.replaceChildren(field)

  const rowOf = (photo: Photo): Row => {
    const made =
      rows.get(photo) ??
      createRow(
        photo,
        say,
        () => album.again(photo),
        () => {
          album.remove(photo)
          // The button that had the focus is gone.
          field.querySelector<HTMLElement>('li button:not([hidden]), .add')?.focus()
        },
      )
    rows.set(photo, made)
    return made
  }

  return () => {
    const { photos, taken, isSending } = album
    const n = taken.length
    const unsent = taken.filter(({ is }) => is !== 'sent').length
    const begun = isSending && n > 0
    // What was sent without photos asks for none afterwards.
    field.hidden = isSending && photos.length === 0
    for (const [photo, { item }] of rows) if (!photos.includes(photo)) item.remove()
    photos.forEach((photo, at) => {
      const { item, update } = rowOf(photo)
      if (!item.isConnected) list.append(item)
      update(at + 1)
    })
    picks.hidden = n >= album.max
    use.hidden = n === 0 || isSending
    const said = [
      album.tooMany && say('tooMany', { max: PHOTOS_MAX }),
      n > 0 && !begun && say('chosen', { n }),
      n > 0 && !begun && say('stays'),
      begun && say(unsent > 0 ? 'keepOpen' : 'allSent', { n }),
    ]
    const text = said.filter(Boolean).join(' ')
    // Said again would be read out again.
    if (status.textContent !== text) status.textContent = text
  }
}
