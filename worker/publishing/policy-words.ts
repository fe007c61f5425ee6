import type { Speech } from '../platform/words.ts'

/** A number of hours as people say it: "7 hours", "2 days". */
export function waitWords(hours: number, { number }: Speech): string {
  const [value, unit] =
    hours < 1 ? [hours * 60, 'minute'] : hours < 48 ? [hours, 'hour'] : [hours / 24, 'day']
  return number(Math.max(1, Math.round(value)), { style: 'unit', unit, unitDisplay: 'long' })
}
