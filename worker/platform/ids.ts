import { v7 } from 'uuid'

/** A public id: UUIDv7 (RFC 9562 §5.7), so that ids made later sort later. `now` in milliseconds. */
export const newId = (now: number): string => v7({ msecs: now })

/** The least id that can have been made at this moment or later, for lists that go by id. `at` in milliseconds. */
export const idAt = (at: number): string => {
  const hex = at.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7`
}
