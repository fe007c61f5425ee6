import { afterAll, beforeAll, expect, it } from 'vitest'
import { sentences, wordsOf } from '../../../worker/platform/words.ts'
import { env, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

it('sentences stand apart by a space, and in Japanese by none', () => {
  expect(sentences({ locale: 'en-US' }, 'One.', '', 'Two.')).toBe('One. Two.')
  expect(sentences({ locale: 'ja' }, 'ひとつ。', 'ふたつ。')).toBe('ひとつ。ふたつ。')
})

it('a day stands in full, as it is written in each language', async () => {
  const day = async (locale: string) => (await wordsOf(env, locale)).date('2026-11-02T00:00:00Z')
  expect(await day('en')).toBe('2 November 2026')
  expect(await day('en-US')).toBe('November 2, 2026')
  expect(await day('it')).toBe('2 novembre 2026')
})

it('a language that Voce lacks is English, and no file is asked for in its name', async () => {
  const asked: string[] = []
  const ASSETS = {
    fetch: (address: string) => {
      asked.push(address)
      return env.ASSETS.fetch(address)
    },
  } as unknown as typeof env.ASSETS
  expect((await wordsOf({ ASSETS }, 'fi-FI')).locale).toBe('en')
  expect(asked.filter((address) => !address.endsWith('/en.json'))).toEqual([])
})
