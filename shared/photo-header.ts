import { PHOTO_PIXELS_MAX, PHOTO_SIDE_MAX } from './limits.ts'

export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const
/** What a photo may be. Never SVG: that is a program. */
export type PhotoType = (typeof PHOTO_TYPES)[number]

/** What the first bytes of a file say of it. */
export interface PhotoHeader {
  type: PhotoType
  width: number
  height: number
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The frame header of a JPEG (ITU T.81 B.2.2): after segments of known length. */
function jpeg(bytes: Uint8Array): PhotoHeader | null {
  const data = view(bytes)
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at += 1
      continue
    }
    // SOF0 to SOF15, without the tables DHT, JPG and DAC that stand among them.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { type: 'image/jpeg', height: data.getUint16(at + 5), width: data.getUint16(at + 7) }
    if (marker === 0xd9 || marker === 0xda) return null
    at += 2 + data.getUint16(at + 2)
  }
  return null
}

/** The canvas of a WebP (RFC 9649): extended, lossless or lossy. */
function webp(bytes: Uint8Array): PhotoHeader | null {
  if (bytes.length < 30) return null
  const data = view(bytes)
  const kind = latin(bytes, 12, 16)
  const type = 'image/webp'
  if (kind === 'VP8X') {
    const side = (at: number) => 1 + data.getUint16(at, true) + (bytes[at + 2]! << 16)
    return { type, width: side(24), height: side(27) }
  }
  if (kind === 'VP8L') {
    const bits = data.getUint32(21, true)
    return { type, width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) }
  }
  if (kind === 'VP8 ')
    return { type, width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff }
  return null
}

/** The largest of the sizes that an AVIF names (ISO/IEC 23008-12, `ispe`): its tiles and thumbnails have their own. */
function avif(bytes: Uint8Array): PhotoHeader | null {
  const data = view(bytes)
  let [width, height] = [0, 0]
  const end = Math.min(bytes.length - 16, 65_536)
  for (let at = 16; at < end; at++) {
    if (latin(bytes, at, at + 4) !== 'ispe') continue
    width = Math.max(width, data.getUint32(at + 8))
    height = Math.max(height, data.getUint32(at + 12))
  }
  return width > 0 ? { type: 'image/avif', width, height } : null
}

/** What a file is and how large, by its own first bytes and never by what is said of it; null for anything else. */
export function photoHeader(bytes: Uint8Array): PhotoHeader | null {
  if (bytes.length < 26) return null
  const data = view(bytes)
  if (data.getUint16(0) === 0xffd8 && bytes[2] === 0xff) return jpeg(bytes)
  if (data.getUint32(0) === 0x89504e47 && data.getUint32(4) === 0x0d0a1a0a && latin(bytes, 12, 16) === 'IHDR')
    return { type: 'image/png', width: data.getUint32(16), height: data.getUint32(20) }
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return webp(bytes)
  if (/^GIF8[79]a$/.test(latin(bytes, 0, 6)))
    return { type: 'image/gif', width: data.getUint16(6, true), height: data.getUint16(8, true) }
  if (latin(bytes, 4, 8) === 'ftyp' && /^avi[fs]$/.test(latin(bytes, 8, 12))) return avif(bytes)
  return null
}

/** Whether it can be decoded without filling the memory: 25 megapixels, and no side over 8,000. */
export const isDecodable = ({ width, height }: PhotoHeader): boolean =>
  width <= PHOTO_SIDE_MAX && height <= PHOTO_SIDE_MAX && width * height <= PHOTO_PIXELS_MAX
