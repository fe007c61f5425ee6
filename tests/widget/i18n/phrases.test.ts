import { describe, expect, it } from 'vitest'
import { type Phrase, type Phrases, speak } from '../../../shared/language.ts'
import { QUESTIONS } from '../../../shared/sectors.ts'
import { english as form } from '../../../widget/i18n/en/form.ts'
import { english as live } from '../../../widget/i18n/en/live.ts'
import { english as more } from '../../../widget/i18n/en/more.ts'
import { english as reviews } from '../../../widget/i18n/en/reviews.ts'
import { english as scales } from '../../../widget/i18n/en/scales.ts'
import { phrases as italian } from '../../../widget/i18n/it/base.ts'
import { phrases as italianMore } from '../../../widget/i18n/it/more.ts'
import { phrases as italianScales } from '../../../widget/i18n/it/scales.ts'

const english: Phrases = { ...reviews, ...live, ...form, ...more }
const locales: Record<string, Phrases> = { it: { ...italian, ...italianMore } }

const usual = (phrase: Phrase): string => (typeof phrase === 'string' ? phrase : phrase.other)
const forms = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase))
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

describe('widget/i18n', () => {
  it('stays within 160 keys, each with one meaning', () => {
    const counts = [reviews, live, form, more].map((part) => Object.keys(part).length)
    expect(Object.keys(english)).toHaveLength(counts.reduce((sum, count) => sum + count))
    expect(Object.keys(english).length).toBeLessThanOrEqual(160)
  })

  for (const [locale, phrases] of Object.entries(locales)) {
    it(`has every key in ${locale}`, () => {
      expect(Object.keys(phrases).sort()).toEqual(Object.keys(english).sort())
    })

    it(`has the same placeholders in ${locale}`, () => {
      for (const [key, phrase] of Object.entries(english)) {
        const wanted = placeholders(usual(phrase))
        expect([key, placeholders(usual(phrases[key]!))]).toEqual([key, wanted])
        // "One thing" needs no figure, but no form may ask for a value that is not given.
        for (const form of forms(phrases[key]!))
          expect(wanted).toEqual(expect.arrayContaining(placeholders(form)))
      }
    })

    it(`is not English in ${locale}`, () => {
      const same = Object.keys(english).filter(
        (key) => JSON.stringify(english[key]) === JSON.stringify(phrases[key]),
      )
      expect(same).toEqual([])
    })
  }

  it('chooses the plural and writes numbers as the language does', () => {
    const language = speak('it', reviews, italian)
    expect(language.say('ratings', { n: 1 })).toBe('1 voto')
    expect(language.say('ratings', { n: 12_345 })).toBe('12.345 voti')
    // A million is a plural category of its own in Italian, which falls back.
    expect(language.say('ratings', { n: 1_000_000 })).toBe('1.000.000 voti')
  })

  it('speaks English where a translation lacks a phrase', () => {
    expect(speak('it', reviews, {}).say('write')).toBe('Write a review')
  })

  it('leaves a value alone that looks like a placeholder', () => {
    expect(speak('en', form).say('thanksName', { name: '{name} $1' })).toBe('Thank you, {name} $1.')
  })
})

describe('the public questions', () => {
  const codes = Object.values(QUESTIONS)

  it('have words for every motive, and for every scale with its ends', () => {
    const motives = codes.flatMap((set) => set.motives.map((code) => `motive_${code}`))
    const ends = codes.flatMap((set) => set.scales.flatMap((code) => [code, `${code}_1`, `${code}_5`]))
    expect(Object.keys(scales)).toEqual(expect.arrayContaining([...motives, ...ends]))
  })

  it('are whole in Italian, with the same placeholders', () => {
    for (const [key, phrase] of Object.entries<string>(scales))
      expect([key, placeholders(usual((italianScales as Phrases)[key]!))]).toEqual([
        key,
        placeholders(phrase),
      ])
  })
})
