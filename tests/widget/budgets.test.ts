import { readdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWidget } from '../../scripts/build-widget.ts'
import { TRANSLATIONS } from '../../shared/languages.ts'

// Bytes of `gzip -9`. 1 kB is 1,000 B.
let out: string
let version: string
/** All files of a folder, by path. */
const filesIn = async (folder: string) =>
  (await readdir(join(out, folder), { recursive: true })).filter((name) => name.endsWith('.js')).sort()
const read = (file: string) => readFile(join(out, file))
const size = async (file: string) => gzipSync(await read(file), { level: 9 }).length
/** What a page loads that needs all of these. */
const sizes = async (...files: string[]) =>
  (await Promise.all(files.map(size))).reduce((sum, one) => sum + one)

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'voce-widget-'))
  version = (await buildWidget(out)).version
})
afterAll(() => rm(out, { recursive: true }))

describe('widget budgets', () => {
  it('loads at most 1.5 kB on every page', async () => {
    expect(await size('voce.js')).toBeLessThanOrEqual(1_500)
  })

  it('loads at most 2.1 kB for the stars of a page of many products', async () => {
    expect(await sizes('voce.js', 'w/current/stars.js')).toBeLessThanOrEqual(2_100)
  })

  it('loads at most 10 kB before the first review', async () => {
    expect(await sizes('voce.js', 'w/current/reviews.js')).toBeLessThanOrEqual(10_000)
  })

  it('loads at most 10.7 kB before the first review of a page that also shows stars', async () => {
    const files = ['voce.js', 'w/current/stars.js', 'w/current/reviews.js']
    expect(await sizes(...files)).toBeLessThanOrEqual(10_700)
  })

  it('loads at most 5 kB to react to taps', async () => {
    expect(await size('w/current/live.js')).toBeLessThanOrEqual(5_000)
  })

  it('loads at most 6 kB more to write, and 4.6 kB once photos can be added', async () => {
    expect(await size('w/current/form.js')).toBeLessThanOrEqual(6_000)
    expect(await size('w/current/photo-picker.js')).toBeLessThanOrEqual(4_600)
  })

  it('loads at most 6.4 kB more, later, to make reading easier', async () => {
    expect(await size('w/current/more.js')).toBeLessThanOrEqual(6_400)
  })

  it('loads at most 2.2 kB for the public questions, where a shop asks them', async () => {
    expect(await size('w/current/scales.js')).toBeLessThanOrEqual(2_200)
  })

  it('loads at most 2.5 kB more to ask them, and 1.8 kB of what else makes writing easier', async () => {
    expect(await size('w/current/asked.js')).toBeLessThanOrEqual(2_500)
    expect(await size('w/current/write.js')).toBeLessThanOrEqual(1_800)
  })

  it('loads at most 2.5 kB more once a review was received, to change it or take it back', async () => {
    expect(await size('w/current/sent.js')).toBeLessThanOrEqual(2_500)
  })

  it('loads at most 1.3 kB more for reviews side by side, and 4.2 kB more for questions', async () => {
    expect(await size('w/current/carousel.js')).toBeLessThanOrEqual(1_300)
    expect(await size('w/current/questions.js')).toBeLessThanOrEqual(4_200)
  })

  it('loads at most 3.7 kB for the box at a checkout', async () => {
    expect(await sizes('voce.js', 'w/current/ask.js')).toBeLessThanOrEqual(3_700)
  })

  it('loads at most 0.6 kB for Turnstile, where it is used', async () => {
    expect(await size('w/current/challenge.js')).toBeLessThanOrEqual(600)
  })

  it('loads at most 1.2 kB to calculate contrast', async () => {
    expect(await size('w/current/contrast.js')).toBeLessThanOrEqual(1_200)
  })

  it('loads at most 1.7 kB more for a theme or preset', async () => {
    expect(await size('w/current/looks.js')).toBeLessThanOrEqual(1_700)
  })

  it('loads at most 2 kB on the page behind an invitation', async () => {
    expect(await size('w/current/hosted.js')).toBeLessThanOrEqual(2_000)
  })

  it('loads at most 5 kB more there once something was answered, for photos', async () => {
    expect(await size('w/current/hosted-photos.js')).toBeLessThanOrEqual(5_000)
  })

  it('loads at most 2 kB more for a language, and 1.3 kB with each later part of it', async () => {
    for (const file of await filesIn('w/current')) {
      if (!file.includes('/')) continue
      const most = file.endsWith('/base.js') ? 2_000 : 1_300
      expect({ file, size: await size(`w/current/${file}`) }).toEqual({
        file,
        size: expect.toSatisfy((n) => n <= most),
      })
    }
  })
})

describe('widget build', () => {
  it('has one copy of Preact, and no other chunks than these', async () => {
    const names = [
      'ask.js',
      'asked.js',
      'carousel.js',
      'challenge.js',
      'contrast.js',
      'form.js',
      'hosted-photos.js',
      'hosted.js',
      'live.js',
      'looks.js',
      'more.js',
      'photo-picker.js',
      'questions.js',
      'reviews.js',
      'scales.js',
      'sent.js',
      'stars.js',
      'write.js',
    ]
    const words = [
      'en/photos.js',
      ...TRANSLATIONS.flatMap((language) =>
        readdirSync(`widget/i18n/${language}`).map((file) => `${language}/${file.replace('.ts', '.js')}`),
      ),
    ]
    expect(await filesIn('w/current')).toEqual([...names, ...words].sort())
    // A chunk that another reaches into answers for it with getters, which a page's additions to all objects break.
    for (const name of names)
      expect((await read(`w/current/${name}`)).toString()).not.toContain('defineProperty')
    const chunks = await Promise.all(names.map((name) => read(`w/current/${name}`)))
    expect(chunks.filter((code) => code.includes('getDerivedStateFromError'))).toHaveLength(1)
  })

  it('names a folder by its content, beside the one for old loaders', async () => {
    expect(version).toMatch(/^[0-9a-f]{10}$/)
    expect((await readdir(join(out, 'w'))).sort()).toEqual([version, 'current'].sort())
    expect((await read('voce.js')).toString()).toContain(version)
    expect((await buildWidget(out)).version).toBe(version)
  })

  it('measures in em of the element, never in rem of the page', async () => {
    for (const name of await filesIn('w/current')) {
      expect((await read(`w/current/${name}`)).toString()).not.toMatch(/\d(\.\d+)?rem\b/)
    }
  })
})
