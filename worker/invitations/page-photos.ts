import { html } from 'hono/html'
import { PHOTOS_MAX } from '../../shared/limits.ts'
import type { Speech } from '../platform/words.ts'
import type { Markup } from './page-frame.ts'
import type { OwnPhoto } from './page-photo-store.ts'

function standing(speech: Speech, { status, reason }: OwnPhoto): string {
  if (status === 'pending') return speech.say('hosted.photoWaits')
  if (status === 'published') return speech.say('hosted.photoShown')
  const why = reason ? ` ${speech.say(`reason.${reason}`)}` : ''
  return `${speech.say('hosted.photoNotShown')}${why}`
}

/**
 * The photos of an answer, and the place where a script lets more be chosen: nothing but a script can make them small and
 * take out of them what is nobody's business.
 */
export function photosPart(
  speech: Speech,
  { token, id, product, polite }: { token: string; id: string; product: string; polite: boolean },
  photos: OwnPhoto[],
): Markup {
  const rows = photos.map(
    (
      photo,
      at,
    ) => html`<li><img src="/r/${token}/photos/${photo.id}" alt="${speech.say('hosted.photo', { n: at + 1 })}" width="72" height="72">
<span class="small">${standing(speech, photo)}</span>
<form method="post" action="/r/${token}/photo-out"><input type="hidden" name="product" value="${product}"><input type="hidden" name="photo" value="${photo.id}">
<button class="link" aria-label="${speech.say('hosted.photoOutNamed', { n: at + 1 })}">${speech.say('hosted.photoOut')}</button></form></li>`,
  )
  const room = PHOTOS_MAX - photos.length
  return html`<div id="${id}-photos">${photos.length > 0 ? html`<ul class="mine" aria-label="${speech.say('hosted.photos')}">${rows}</ul>` : ''}
${
  room > 0
    ? html`<div data-album="${product}" data-to="/r/${token}/photos" data-room="${room}" data-formality="${polite ? 'polite' : 'familiar'}" data-send="${speech.say('hosted.sendPhotos')}" data-stays="${speech.say('hosted.photosStay')}" data-arrived="${speech.say('hosted.photosArrived')}"></div>`
    : ''
}</div>`
}
