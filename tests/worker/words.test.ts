import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import type { Phrase } from '../../shared/language.ts'
import { english } from '../../worker/words/en.ts'
import type { Words } from '../../worker/words/words.ts'

const ENGLISH: Record<string, Phrase> = english
const languages = readdirSync('worker/words')
  .map((file) => basename(file, '.ts'))
  .filter((name) => !['en', 'words'].includes(name))
const wordsIn = async (language: string): Promise<Words> =>
  ((await import(`../../worker/words/${language}.ts`)) as { words: Words }).words

const formsOf = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase))
/** What a text leaves open; `{n}` may be left out, for "a star" says it too. */
const placesOf = (text: string): string =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))]
    .filter((name) => name !== 'n')
    .sort()
    .join()

it.each(languages)('%s says all that English says, with the same names in it', async (language) => {
  const { phrases, polite = {} } = await wordsIn(language)
  expect(Object.keys(phrases).sort()).toEqual(Object.keys(ENGLISH).sort())
  for (const [key, phrase] of [...Object.entries(phrases), ...Object.entries(polite)]) {
    const expected = placesOf(formsOf(ENGLISH[key]!)[0]!)
    for (const text of formsOf(phrase)) expect(placesOf(text), key).toBe(expected)
  }
})

it.each(languages)('%s has the plural forms that its grammar knows', async (language) => {
  const { phrases, polite = {} } = await wordsIn(language)
  const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  for (const [key, phrase] of [...Object.entries(phrases), ...Object.entries(polite)])
    if (typeof phrase !== 'string')
      for (const form of Object.keys(phrase)) expect(known as string[], key).toContain(form)
})
