/** A text, or its forms by the plural category of `n`. `{name}` stands for a value. */
export type Phrase = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)
export type Phrases<Key extends string = string> = Readonly<Record<Key, Phrase>>
type Values = Readonly<Record<string, string | number>>

/** How the widget speaks to one person. */
export interface Language<Key extends string = string> {
  locale: string
  /** The phrase with its values filled in; numbers in the language's own figures, `n` also chooses the plural. */
  say(key: Key, values?: Values): string
  number(value: number, options?: Intl.NumberFormatOptions): string
  /** A day, from ISO 8601. In UTC: one date for all, wherever it is read or rendered. */
  date(iso: string): string
  /** The same language with more phrases: translated, now or before, and in English where no translation is there. */
  with<More extends string>(english: Phrases<More>, translated?: Partial<Phrases>): Language<Key | More>
}

/** @param translated phrases in the language of `locale`; English is spoken where they lack one */
export function speak<Key extends string>(
  locale: string,
  english: Phrases<Key>,
  translated: Partial<Phrases> = {},
  // Made once: that takes a browser far longer than to use them.
  days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
): Language<Key> {
  const plurals = new Intl.PluralRules(locale)
  const number: Language['number'] = (value, options) => value.toLocaleString(locale, options)
  return {
    locale,
    number,
    say(key, values = {}) {
      const phrase = translated[key] ?? english[key]
      const text =
        typeof phrase === 'string' ? phrase : (phrase[plurals.select(values.n as number)] ?? phrase.other)
      // A text stays as it is.
      return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!.toLocaleString(locale))
    },
    date: (iso) => days.format(new Date(iso)),
    with: (more, words) => speak(locale, { ...english, ...more }, { ...translated, ...words }, days),
  }
}
