import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A UUIDv7 (RFC 9562 §5.7) whose random part comes from `name`: the same seed makes the same ids. */
export function seededId(at: number, name: string): string {
  const time = at.toString(16).padStart(12, '0')
  const noise = sha256(name)
  const variant = ((Number.parseInt(noise[3]!, 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${noise.slice(0, 3)}-${variant}${noise.slice(4, 7)}-${noise.slice(7, 19)}`
}
