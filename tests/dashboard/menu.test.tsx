import { afterEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { prefer, violations } from './axe.ts'
import { heading, openDashboard, useDashboard } from './desk.tsx'
import { FakeWorker, voice } from './worker.ts'

useDashboard()
afterEach(() => {
  document.documentElement.style.fontSize = ''
  return prefer([])
})

const entries = () => [...document.querySelectorAll<HTMLElement>('.rail .pages a')]

/** What of the menu cannot be seen or pressed: entries outside the window, cut off, too small, or one over another. */
function hidden(): string[] {
  const seen = entries().map((entry) => ({ entry, box: entry.getBoundingClientRect() }))
  return seen.flatMap(({ entry, box }, at) => {
    const name = entry.textContent
    const overlaps = seen
      .slice(at + 1)
      .some(
        ({ box: other }) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      )
    return [
      ...(box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight
        ? [`${name} is outside`]
        : []),
      ...(entry.scrollWidth > entry.clientWidth ? [`${name} is cut off`] : []),
      ...(box.width < 44 || box.height < 44 ? [`${name} is small`] : []),
      ...(overlaps ? [`${name} is covered`] : []),
    ]
  })
}

it.each([
  [390, 'en', '100%'],
  [390, 'it', '200%'],
  [320, 'it', '100%'],
  [320, 'it', '200%'],
  [600, 'it', '100%'],
  [768, 'it', '100%'],
  [768, 'en', '200%'],
  [1280, 'it', '100%'],
])(
  'all pages of the menu are in sight at %i pixels in %s, with text at %s',
  async (width, language, size) => {
    localStorage.setItem('voce:language', language)
    const worker = new FakeWorker([voice()])
    worker.waiting = { toDecide: 99, toAnswer: 99 }
    document.documentElement.style.fontSize = size
    await openDashboard('/dashboard/demo/today', width)
    await expect.element(heading(language === 'it' ? 'Oggi' : 'Today')).toBeVisible()
    await expect.poll(() => entries()[1]?.textContent).toContain('99+')
    expect(entries()).toHaveLength(6)
    expect(hidden()).toEqual([])
    const menu = document.querySelector('.rail .pages')!
    expect(menu.scrollWidth).toBeLessThanOrEqual(menu.clientWidth)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  },
)

it.each(['light', 'dark'])('the menu of a phone is clean in %s', async (scheme) => {
  await prefer([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  new FakeWorker([voice()])
  await openDashboard('/dashboard/demo/today', 320)
  await expect.element(heading('Today')).toBeVisible()
  expect(await violations()).toEqual([])
})

it('the menu of a phone is walked by keyboard in its order, and leads to each page', async () => {
  new FakeWorker([voice()])
  await openDashboard('/dashboard/demo/today', 390)
  await expect.element(heading('Today')).toBeVisible()
  entries()[0]!.focus()
  const walked: string[] = []
  for (const _ of entries()) {
    walked.push(document.activeElement!.querySelector('span')!.textContent)
    await userEvent.keyboard('{Tab}')
  }
  expect(walked).toEqual(['Today', 'Voices', 'Invitations', 'Products', 'Trust', 'Set-up'])
  await page.getByRole('link', { name: 'Set-up' }).click()
  await expect.element(heading('Set-up')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Set-up' })).toHaveAttribute('aria-current', 'page')
})
