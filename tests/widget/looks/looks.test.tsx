import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { type Look, PRESETS } from '../../../shared/schemas/look.ts'
import { review, reviewPage } from '../factories.ts'
import { expectAccessible, mounted } from '../mounted.ts'

beforeEach(() => page.viewport(1200, 900))

const answered = () =>
  reviewPage({
    reviews: [
      review({
        title: 'A good one',
        reply: { body: 'Thank you.', name: 'Marta', at: '2026-11-12T15:10:00Z', editedAt: null },
      }),
    ],
  })

const wanted = (look: Look) => ({
  ...answered(),
  shop: {
    name: 'Ceramiche Rossi',
    locale: 'en',
    formality: 'familiar' as const,
    askEmail: 'optional' as const,
    look,
  },
})

/** Mounts, and waits until everything is in place and no colour changes any more. */
async function looking(...what: Parameters<typeof mounted>) {
  const { root, ...rest } = mounted(...what)
  await expect.element(page.getByRole('combobox', { name: 'Order' })).toBeVisible()
  const inner = root.querySelector<HTMLElement>('.root')!
  await expect.poll(() => inner.style.getPropertyValue('--share-2')).not.toBe('')
  const settled = () => Promise.all(root.getAnimations().map(({ finished }) => finished))
  await settled()
  const styleOf = (selector: string) => getComputedStyle(root.querySelector(selector)!)
  return { root, inner, styleOf, settled, ...rest }
}

function paint(color: string, background: string): void {
  Object.assign(document.body.style, { color, background })
  onTestFinished(() => document.body.removeAttribute('style'))
}

describe('presets', () => {
  for (const preset of PRESETS)
    for (const [name, ink, paper] of [
      ['pale', '#1f1f1f', '#ffffff'],
      ['dark', '#eeeeee', '#111111'],
    ] as const)
      it(`${preset} can be read and written in on a ${name} page`, async () => {
        paint(ink, paper)
        const { host, settled } = await looking(answered(), { preset })
        await expectAccessible(host)
        await page.getByRole('button', { name: 'Write a review' }).click()
        await page.getByRole('radio', { name: /^4 stars/ }).click()
        await expect.element(page.getByRole('button', { name: 'Continue' })).toBeVisible()
        await settled()
        await expectAccessible(host)
      })

  it('differ in how things are laid out', async () => {
    const { styleOf } = await looking(answered(), { preset: 'vivace' })
    expect(styleOf('.side').position).toBe('static')
    expect(styleOf('.primary').borderRadius).toBe('48px')
  })

  it('keep to 320 pixels', async () => {
    await page.viewport(320, 700)
    for (const preset of PRESETS) {
      const { inner, unmount, host } = await looking(answered(), { preset })
      expect(inner.scrollWidth, preset).toBeLessThanOrEqual(320)
      unmount()
      host.remove()
    }
  })

  it('give way to the variables of the page', async () => {
    const variables =
      '--voce-star: rgb(0, 0, 255); --voce-radius: 3px; --voce-gap: 7px; --voce-average-size: 20px'
    const { styleOf } = await looking(answered(), { preset: 'notturno', style: variables })
    expect(styleOf('.stars svg').fill).toBe('rgb(0, 0, 255)')
    expect(styleOf('.primary').borderRadius).toBe('3px')
    expect(styleOf('article').paddingBlock).toBe('7px')
    expect(styleOf('.average b').fontSize).toBe('20px')
  })

  it('take the face of the page’s own headings for Cantabile', async () => {
    const heading = document.body.appendChild(document.createElement('h1'))
    heading.style.fontFamily = 'Georgia'
    onTestFinished(() => heading.remove())
    const { styleOf } = await looking(answered(), { preset: 'cantabile' })
    expect(styleOf('h2').fontFamily).toBe('Georgia')
  })

  it('change when the attribute does, and go with it', async () => {
    const { host, inner, styleOf } = await looking(answered(), { preset: 'staccato' })
    expect(styleOf('.average b').fontSize).toBe('37.5px')
    host.setAttribute('preset', 'cantabile')
    await expect.poll(() => styleOf('.average b').fontSize).toBe('64px')
    host.removeAttribute('preset')
    await expect.poll(() => styleOf('.average b').fontSize).toBe('52px')
    expect(inner.dataset.preset).toBe('piano')
  })

  it('are plain when nobody knows the name', async () => {
    const { styleOf } = await looking(answered(), { preset: 'fortissimo' })
    expect(styleOf('.average b').fontSize).toBe('52px')
  })
})

describe('the look that a shop has chosen', () => {
  it('is worn from the first sight on', async () => {
    const { root } = mounted(wanted({ preset: 'notturno', accent: '#00aa88' }))
    await expect.element(page.getByRole('article')).toBeVisible()
    const inner = root.querySelector<HTMLElement>('.root')!
    expect(getComputedStyle(inner).backgroundColor).toBe('rgb(15, 17, 21)')
    expect(getComputedStyle(root.querySelector('.primary')!).backgroundColor).toBe('rgb(0, 170, 136)')
  })

  it('gives way to what the page says', async () => {
    const { inner } = await looking(wanted({ preset: 'notturno', theme: 'dark' }), {
      preset: 'piano',
      theme: 'light',
    })
    expect(getComputedStyle(inner).backgroundColor).toBe('rgb(255, 255, 255)')
  })
})
