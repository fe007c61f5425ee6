import { covered, merged, type Range } from '../../shared/ranges.ts'
import { mask } from './profanity-rules.ts'

const REMOVED: Record<string, string> = {
  en: '[removed: personal data]',
  it: '[rimosso: dati personali]',
  de: '[entfernt: personenbezogene Daten]',
  fr: '[supprimé : données personnelles]',
  es: '[eliminado: datos personales]',
}

/** What stands in public in place of what a moderator hid, in the language of the review, else in English. */
export const removedData = (language: string | null): string => REMOVED[language ?? 'en'] ?? REMOVED.en!

/** What is not shown of one text: hidden by a person, masked by a list. */
export interface Hidden {
  personal: readonly Range[]
  profane: readonly Range[]
}

/**
 * A text as the public reads it; null where it is shown as it was written. Personal data goes first: what is hidden
 * there needs no asterisks.
 */
export function shownText(
  text: string | null,
  language: string | null,
  { personal, profane }: Hidden,
): string | null {
  if (text === null) return null
  const hidden = merged(personal, text.length)
  const curses = profane.filter(
    (curse) => !hidden.some(({ start, end }) => curse.start < end && start < curse.end),
  )
  if (hidden.length + curses.length === 0) return null
  // From the end on, so that the places of those before stay what they were.
  const pieces = [
    ...hidden.map((range) => ({ ...range, cover: () => removedData(language) })),
    ...merged(curses, text.length).map((range) => ({
      ...range,
      cover: (word: string) => mask(word, [{ start: 0, end: word.length }]),
    })),
  ].sort((one, other) => other.start - one.start)
  return pieces.reduce((shown, { cover, ...range }) => covered(shown, [range], cover), text)
}
