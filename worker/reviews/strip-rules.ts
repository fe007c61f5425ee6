import type { PhotoType } from '../../shared/photo-header.ts'

const join = (parts: Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A JPEG without APP1 to APP13, APP15 and comments, and without what follows its end. */
function jpeg(bytes: Uint8Array): Uint8Array | null {
  const parts = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    const next = at + 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!)
    const isTold = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe
    if (!isTold) parts.push(bytes.subarray(at, next))
    at = next
    if (marker !== 0xda) continue
    // Within a scan FF is followed by 00 or a restart marker; anything else is the next segment.
    const from = at
    while (
      at + 1 < bytes.length &&
      (bytes[at] !== 0xff || bytes[at + 1] === 0 || (bytes[at + 1]! & 0xf8) === 0xd0)
    )
      at += 1
    parts.push(bytes.subarray(from, at))
    if (bytes[at + 1] === 0xd9) return join([...parts, bytes.subarray(at, at + 2)])
  }
  return null
}

/** A PNG with nothing but what draws it. */
function png(bytes: Uint8Array): Uint8Array | null {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const next = at + 12 + data.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (next > bytes.length) return null
    if (['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'sRGB'].includes(name))
      parts.push(bytes.subarray(at, next))
    if (name === 'IEND') return join(parts)
    at = next
  }
  return null
}

/** A WebP without EXIF, XMP and colour profile; the flags that announce them are taken back. */
function webp(bytes: Uint8Array): Uint8Array | null {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = 8 + data.getUint32(4, true)
  if (end > bytes.length) return null
  const parts = [bytes.slice(0, 12)]
  for (let at = 12; at + 8 <= end; ) {
    const size = data.getUint32(at + 4, true)
    const next = at + 8 + size + (size % 2)
    if (next > end) return null
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    const chunk = bytes.slice(at, next)
    if (name === 'VP8X') chunk[8]! &= ~0b0010_1100
    if (!['EXIF', 'XMP ', 'ICCP'].includes(name)) parts.push(chunk)
    at = next
  }
  const whole = join(parts)
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true)
  return whole
}

/**
 * The same picture without what is told beside it (place, camera, comments) and without what is appended to it; null where
 * its parts do not add up or it is of another type. For deployments that cannot encode anew.
 */
export function stripped(type: PhotoType, bytes: Uint8Array): Uint8Array | null {
  if (type === 'image/jpeg') return jpeg(bytes)
  if (type === 'image/png') return png(bytes)
  return type === 'image/webp' ? webp(bytes) : null
}
