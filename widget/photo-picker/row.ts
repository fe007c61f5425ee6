import { PHOTO_CHOSEN_BYTES_MAX, PHOTOS_MAX } from '../../shared/limits.ts'
import { button, element } from '../dom/element.ts'
import type { Photo } from './album.ts'
import type { Say } from './view.ts'

export interface Row {
  item: HTMLLIElement
  /** @param n the photo's number among those that are shown, from 1 */
  update(n: number): void
}

/** One photo: a small picture, how far it has come, and what can be done. */
export function createRow(photo: Photo, say: Say, again: () => void, remove: () => void): Row {
  const name = element('bdi', { className: 'name' }, photo.name)
  const said = element('span')
  const bar = element('progress')
  const repeat = button('pick', '↻', again)
  const out = button('pick', '✕', remove)
  const words = element('span', {}, name, said, bar)
  const item = element('li', {}, words, repeat, out)
  let picture: HTMLCanvasElement | undefined
  return {
    item,
    update(n) {
      const { is, why, thumbnail, share } = photo
      if (thumbnail && !picture) {
        // Drawn, since a page's policy may not allow pictures from memory.
        picture = element('canvas', { width: thumbnail.width, height: thumbnail.height })
        picture.getContext('2d')!.drawImage(thumbnail, 0, 0)
        picture.setAttribute('role', 'img')
        item.prepend(picture)
      }
      const label = say('photo', { n })
      picture?.setAttribute('aria-label', label)
      bar.setAttribute('aria-label', label)
      words.className = why ? 'problem' : 'minor'
      name.hidden = !why
      const limits = { max: PHOTOS_MAX, mb: PHOTO_CHOSEN_BYTES_MAX / 1_000_000 }
      said.textContent = say(is === 'refused' ? why! : is, limits)
      bar.hidden = is !== 'sending'
      bar.value = share
      repeat.hidden = is !== 'waiting'
      repeat.setAttribute('aria-label', say('again', { n }))
      out.hidden = is === 'sending' || is === 'sent'
      out.setAttribute('aria-label', say(why ? 'leaveOut' : 'remove', { n, name: photo.name }))
    },
  }
}
