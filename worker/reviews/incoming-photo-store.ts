import { PHOTO_BYTES_MAX, PHOTOS_MAX } from '../../shared/limits.ts'
import type { PhotoReceipt } from '../../shared/schemas/photo.ts'
import type { Env } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { cleanPhoto } from './clean-photo.ts'
import { keepFiles } from './photo-file-store.ts'
import { addPhoto, announceFiles, type PhotoFor, photoState } from './photo-store.ts'

/** What a form carries beside the photo. */
const ENVELOPE_MAX = 4_000

/** The body as a form; 413 as soon as it is larger than a photo may be. */
export async function photoForm(request: Request): Promise<FormData> {
  const limit = PHOTO_BYTES_MAX + ENVELOPE_MAX
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw new ApiError('photo_too_large')
  let size = 0
  const parts: Uint8Array<ArrayBuffer>[] = []
  for await (const part of request.body ?? []) {
    size += part.byteLength
    if (size > limit) throw new ApiError('photo_too_large')
    parts.push(new Uint8Array(part))
  }
  const type = request.headers.get('Content-Type') ?? ''
  return new Response(new Blob(parts), { headers: { 'Content-Type': type } }).formData().catch(() => {
    throw new ApiError('photo_unreadable')
  })
}

/**
 * Takes the photo of a form under a new id: checked, made anew, stored. Safe to repeat with the same upload; `isNew` is false for one
 * that is there already. Throws what is wrong with it, or that there is no such review or no room.
 */
export async function receivePhoto(
  env: Pick<Env, 'DB' | 'PHOTOS' | 'IMAGES'>,
  photo: PhotoFor & { mediaUse: boolean },
  form: FormData,
  { id, now }: { id: string; now: number },
): Promise<{ receipt: PhotoReceipt; isNew: boolean; events: number[] }> {
  const state = await photoState(env.DB, photo)
  if (!state) throw new ApiError('review_not_found')
  if (state.known) return { receipt: state.known, isNew: false, events: [] }
  if (state.photos >= PHOTOS_MAX) throw new ApiError('too_many_photos')
  const file = form.get('photo')
  if (!(file instanceof File)) throw new ApiError('photo_unreadable')
  const clean = await cleanPhoto(env, new Uint8Array(await file.arrayBuffer()))
  await announceFiles(env.DB, photo.shop, id, now)
  await keepFiles(env.PHOTOS, photo.shop, id, clean)
  const { width, height, bytes, colour } = clean
  const added = await addPhoto(env.DB, { ...photo, id, width, height, bytes, colour, now })
  if (!added) throw new ApiError('too_many_photos')
  return { ...added, isNew: added.receipt.id === id }
}
