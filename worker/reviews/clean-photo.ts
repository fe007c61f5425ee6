import { isDecodable, photoHeader } from '../../shared/photo-header.ts'
import type { Env } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { stripped } from './strip-rules.ts'

/** The longer sides of the two files that are kept of a photo. */
const LARGE = 1_600
const SMALL = 400

export interface CleanPhoto {
  large: ArrayBuffer | Uint8Array
  small: ArrayBuffer | Uint8Array
  /** WebP, or what it was where it could not be encoded anew. */
  type: string
  width: number
  height: number
  bytes: number
  /** The average colour as 0xRRGGBB. */
  colour: number
}

/** Where nothing can be decoded, the colour of its place until it has come. */
const GREY = 0xd0ccc6

const stream = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()

const encoded = async (images: ImagesBinding, bytes: Uint8Array, side: number): Promise<ArrayBuffer> => {
  const result = await images
    .input(stream(bytes))
    .transform({ width: side, height: side, fit: 'scale-down' })
    .output({ format: 'image/webp', quality: 80, anim: false })
  return result.response().arrayBuffer()
}

/** The one pixel that a picture shrinks to, read from a PNG: its first row is a filter byte and the colour. */
async function averageColour(images: ImagesBinding, bytes: Uint8Array): Promise<number> {
  const result = await images
    .input(stream(bytes))
    .transform({ width: 1, height: 1, fit: 'squeeze', background: '#ffffff' })
    .output({ format: 'image/png' })
  const png = new Uint8Array(await result.response().arrayBuffer())
  const data = new DataView(png.buffer)
  for (let at = 8; at + 12 <= png.length; at += 12 + data.getUint32(at)) {
    if (data.getUint32(at + 4) !== 0x49444154) continue
    const row = stream(png.subarray(at + 8, at + 8 + data.getUint32(at))).pipeThrough(
      new DecompressionStream('deflate') as ReadableWritablePair<Uint8Array, Uint8Array>,
    )
    const [, red, green, blue] = new Uint8Array(await new Response(row).arrayBuffer())
    // Of grey pictures there is one value, or two.
    const isColour = png[25] === 2 || png[25] === 6
    return isColour ? (red! << 16) | (green! << 8) | blue! : (red! << 16) | (red! << 8) | red!
  }
  return GREY
}

/**
 * Makes of a file what may be kept and shown: encoded anew as WebP, upright, its first frame alone, without anything that
 * is not picture. Throws `photo_unreadable` or `photo_too_large`; what the decoder says stays here.
 */
export async function cleanPhoto({ IMAGES }: Pick<Env, 'IMAGES'>, bytes: Uint8Array): Promise<CleanPhoto> {
  const header = photoHeader(bytes)
  if (!header?.width || !header.height) throw new ApiError('photo_unreadable')
  if (!isDecodable(header)) throw new ApiError('photo_too_large')
  if (!IMAGES) {
    const rest = stripped(header.type, bytes)
    if (!rest) throw new ApiError('photo_unreadable')
    const { type, width, height } = header
    return { large: rest, small: rest, type, width, height, bytes: rest.byteLength, colour: GREY }
  }
  try {
    const [large, small] = await Promise.all([encoded(IMAGES, bytes, LARGE), encoded(IMAGES, bytes, SMALL)])
    const made = photoHeader(new Uint8Array(large))
    if (made?.type !== 'image/webp') throw new Error('not a WebP')
    const colour = await averageColour(IMAGES, new Uint8Array(small)).catch(() => GREY)
    const { type, width, height } = made
    return { large, small, type, width, height, bytes: large.byteLength, colour }
  } catch (error) {
    console.warn(`A photo could not be encoded anew: ${error instanceof Error ? error.name : 'unknown'}`)
    throw new ApiError('photo_unreadable')
  }
}
