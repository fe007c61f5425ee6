import { v7 } from 'uuid'

/** A public id: UUIDv7 (RFC 9562 §5.7), so that ids made later sort later. `now` in milliseconds. */
export const newId = (now: number): string => v7({ msecs: now })
