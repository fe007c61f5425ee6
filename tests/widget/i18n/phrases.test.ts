import { readdirSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { type Phrase, type Phrases, speak } from '../../../shared/language.ts'
import { TRANSLATIONS } from '../../../shared/languages.ts'
import { QUESTIONS } from '../../../shared/sectors.ts'
import { english as form } from '../../../widget/i18n/en/form.ts'
import { english as live } from '../../../widget/i18n/en/live.ts'
import { english as more } from '../../../widget/i18n/en/more.ts'
import { english as reviews } from '../../../widget/i18n/en/reviews.ts'
import { english as scales } from '../../../widget/i18n/en/scales.ts'
import { phrases as italian } from '../../../widget/i18n/it/base.ts'

interface Chunk {
  phrases: Phrases
  polite?: Partial<Phrases>
}

const FOLDER = 'widget/i18n'
const filesOf = (language: string): string[] =>
  readdirSync(`${FOLDER}/${language}`)
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
const chunkOf = async (language: string, part: string): Promise<Chunk> =>
  (await import(`../../../widget/i18n/${language}/${part}.ts`)) as Chunk
const englishOf = async (part: string): Promise<Phrases> => {
  const module = await import(`../../../widget/i18n/en/${part}.ts`)
  return module.english ?? module.phrases
}

const base: Phrases = { ...reviews, ...live, ...form }
/** Parts that a language has besides `base`. */
const PARTS = filesOf('en').filter((part) => !['reviews', 'live', 'form'].includes(part))
/** Where one speaks to a stranger otherwise than to a friend, in writing too. */
const TWO_FORMS = ['it', 'de', 'fr', 'es', 'pt', 'nl', 'pl', 'cs', 'ro', 'el']

const formsOf = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase))
const usual = (phrase: Phrase): string => (typeof phrase === 'string' ? phrase : phrase.other)
const placesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()

/** Each phrase says what English leaves open there, and no form asks for a value that is not given. */
function expectSamePlaces(translated: Partial<Phrases>, english: Phrases): void {
  for (const [key, phrase] of Object.entries<Phrase | undefined>(translated)) {
    const wanted = placesOf(usual(english[key]!))
    // "One thing" needs no figure.
    expect([key, placesOf(usual(phrase!)).concat('{n}')]).toEqual([key, expect.arrayContaining(wanted)])
    for (const text of formsOf(phrase!))
      expect([key, wanted]).toEqual([key, expect.arrayContaining(placesOf(text))])
  }
}

function expectPluralsOf(language: string, translated: Partial<Phrases>): void {
  const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  for (const [key, phrase] of Object.entries<Phrase | undefined>(translated)) {
    if (typeof phrase === 'string') continue
    for (const form of Object.keys(phrase!))
      expect([key, known]).toEqual([key, expect.arrayContaining([form])])
  }
}

describe('widget/i18n', () => {
  it('stays within 170 keys for reading and writing, each with one meaning', () => {
    const counts = [reviews, live, form, more].map((part) => Object.keys(part).length)
    const all = Object.keys({ ...base, ...more })
    expect(all).toHaveLength(counts.reduce((sum, count) => sum + count))
    expect(all.length).toBeLessThanOrEqual(170)
  })

  it('has a folder for each language that Voce speaks', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual(['en', ...TRANSLATIONS].sort())
  })

  it('chooses the plural and writes numbers as the language does', () => {
    const language = speak('it', reviews, italian)
    expect(language.say('ratings', { n: 1 })).toBe('1 voto')
    expect(language.say('ratings', { n: 12_345 })).toBe('12.345 voti')
    // A million is a plural category of its own in Italian, which falls back.
    expect(language.say('ratings', { n: 1_000_000 })).toBe('1.000.000 voti')
  })

  it('has the browser make what writes dates once, however many phrases are added', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat')
    const language = speak('it', reviews, italian).with(live).with(form)
    expect(language.date('2026-11-12T23:30:00Z')).toBe('12 nov 2026')
    expect(language.with(more).date('2026-01-02T00:00:00Z')).toBe('2 gen 2026')
    expect(made).toHaveBeenCalledOnce()
    made.mockRestore()
  })

  it('speaks English where a translation lacks a phrase', () => {
    expect(speak('it', reviews, {}).say('write')).toBe('Write a review')
  })

  it('leaves a value alone that looks like a placeholder', () => {
    expect(speak('en', form).say('thanksName', { name: '{name} $1' })).toBe('Thank you, {name} $1.')
  })
})

describe.each(TRANSLATIONS)('%s', (language) => {
  it('has every part, and a polite form where the language knows one', () => {
    const polite = TWO_FORMS.includes(language) ? ['polite'] : []
    expect(filesOf(language)).toEqual([...PARTS, 'base', ...polite].sort())
  })

  it('has every key of the reviews, with the same placeholders and its own plurals', async () => {
    const { phrases } = await chunkOf(language, 'base')
    expect(Object.keys(phrases).sort()).toEqual(Object.keys(base).sort())
    expectSamePlaces(phrases, base)
    expectPluralsOf(language, phrases)
  })

  it.each(PARTS)('has every key of %s, with the same placeholders and its own plurals', async (part) => {
    const { phrases, polite = {} } = await chunkOf(language, part)
    const english = await englishOf(part)
    expect(Object.keys(phrases).sort()).toEqual(Object.keys(english).sort())
    for (const words of [phrases, polite]) {
      expectSamePlaces(words, english)
      expectPluralsOf(language, words)
    }
  })

  it('says nothing twice in the polite form', async () => {
    for (const part of ['polite', ...PARTS]) {
      if (!filesOf(language).includes(part)) continue
      const { phrases } = await chunkOf(language, part === 'polite' ? 'base' : part)
      const chunk = await chunkOf(language, part)
      const polite = part === 'polite' ? chunk.phrases : (chunk.polite ?? {})
      for (const [key, phrase] of Object.entries<Phrase | undefined>(polite))
        expect([key, phrase]).not.toEqual([key, phrases[key]])
      if (part === 'polite') expectSamePlaces(polite, base)
    }
  })

  it('is not English', async () => {
    const { phrases } = await chunkOf(language, 'base')
    const same = Object.keys(base).filter((key) => JSON.stringify(base[key]) === JSON.stringify(phrases[key]))
    // A short word may be the same in two languages.
    expect(same.length).toBeLessThanOrEqual(3)
  })

  it.each([
    ['masculine', 'la tazza «Blu» di Müller'],
    ['plural', 'Tassen 3er-Set'],
    ['right-to-left', 'كوب أزرق'],
  ])('says every sentence with a %s name', async (_, name) => {
    const parts = await Promise.all(
      ['base', ...PARTS].map(async (part) => (await chunkOf(language, part)).phrases),
    )
    for (const phrases of parts) {
      const { say } = speak(language, phrases)
      for (const [key, phrase] of Object.entries(phrases)) {
        const places = formsOf(phrase).flatMap((text) => text.match(/\w+(?=\})/g) ?? [])
        for (const n of [0, 1, 2, 3, 5, 11, 100]) {
          const values = Object.fromEntries(places.map((place) => [place, place === 'n' ? n : name]))
          expect(say(key, { ...values, n })).not.toMatch(/[{}]|undefined/)
        }
      }
    }
  })
})

describe('the public questions', () => {
  const codes = Object.values(QUESTIONS)

  it('have words for every motive, and for every scale with its ends', () => {
    const motives = codes.flatMap((set) => set.motives.map((code) => `motive_${code}`))
    const ends = codes.flatMap((set) => set.scales.flatMap((code) => [code, `${code}_1`, `${code}_5`]))
    expect(Object.keys(scales)).toEqual(expect.arrayContaining([...motives, ...ends]))
  })
})
