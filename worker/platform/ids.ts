import { hex } from './hex.ts'

/** The least id that can have been made at this moment or later, for lists that go by id. `at` in milliseconds. */
export const idAt = (at: number): string => {
  const hex = at.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7`
}

/**
 * A public id: UUIDv7 (RFC 9562 §5.7), so that ids made later sort later. `now` in milliseconds. What follows the version
 * is as random in one of the platform's own.
 */
export const newId = (now: number): string => idAt(now) + crypto.randomUUID().slice('00000000-0000-4'.length)

/** The same id for the same text each time, which it does not give away: UUIDv8 of its SHA-256 (RFC 9562, B.2). */
export async function idFrom(text: string): Promise<string> {
  const hash = hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
