import { PHOTO_CHOSEN_BYTES_MAX, PHOTO_CHOSEN_PIXELS_MAX, PHOTO_SENT_SIDE } from '../../shared/limits.ts'
import { photoHeader } from '../../shared/photo-header.ts'
import type { PhotosKey } from '../i18n/en/photos.ts'

/** A photo as it leaves the browser, and a small picture of it to show. */
export interface Prepared {
  blob: Blob
  thumbnail: HTMLCanvasElement
}
/** Why a file cannot be sent: the phrase that says so. */
export type Refusal = Extract<
  PhotosKey,
  'empty' | 'tooHeavy' | 'tooManyPixels' | 'notPhoto' | 'heic' | 'broken' | 'refused' | 'tooMany'
>

/** Pixels of a thumbnail's side: twice what it measures on the page. */
const THUMBNAIL_SIDE = 144

/** Draws the whole picture with its longer side as given, on white: what is see-through has no black under it as a JPEG. */
function drawn(picture: ImageBitmap, width: number, height: number, zoom: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  const [w, h] = [picture.width * zoom, picture.height * zoom]
  pen.drawImage(picture, (canvas.width - w) / 2, (canvas.height - h) / 2, w, h)
  return canvas
}

const encoded = (canvas: HTMLCanvasElement, type: string): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, 0.85))

/**
 * Makes a photo small and draws it anew, so that nothing but the picture leaves the device. What a file is goes by its
 * first bytes and never by its name; a flood of pixels is seen before it is decoded.
 */
export async function prepare(file: File): Promise<Prepared | Refusal> {
  if (file.size === 0) return 'empty'
  if (file.size > PHOTO_CHOSEN_BYTES_MAX) return 'tooHeavy'
  let header: ReturnType<typeof photoHeader>
  let heic = false
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    header = photoHeader(bytes)
    // Only Safari decodes these.
    heic = /^ftyp(hei[cx]|hev[cx]|mif1|msf1)/.test(String.fromCharCode(...bytes.subarray(4, 12)))
    if (!header && !heic) return 'notPhoto'
    if (header && header.width * header.height > PHOTO_CHOSEN_PIXELS_MAX) return 'tooManyPixels'
    const picture = await createImageBitmap(new Blob([bytes], { type: header?.type ?? 'image/heic' }))
    const { width, height } = picture
    const zoom = Math.min(1, PHOTO_SENT_SIDE / Math.max(width, height))
    const canvas = drawn(picture, width * zoom, height * zoom, zoom)
    const cover = THUMBNAIL_SIDE / Math.min(width, height)
    const thumbnail = drawn(picture, THUMBNAIL_SIDE, THUMBNAIL_SIDE, cover)
    picture.close()
    const webp = await encoded(canvas, 'image/webp')
    // A browser that cannot write WebP writes PNG, which is no format for photos.
    const blob = webp?.type === 'image/webp' ? webp : await encoded(canvas, 'image/jpeg')
    return blob ? { blob, thumbnail } : 'broken'
  } catch {
    return heic ? 'heic' : 'broken'
  }
}
