import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { FormAnswer } from '../../../shared/schemas/review.ts'
import { queue } from '../../../widget/form/queue.ts'
import { mockFetch, reviewPage } from '../factories.ts'
import { expectAccessible, expectFocus, mounted } from '../mounted.ts'

let form: FormAnswer
const asked = () => vi.mocked(fetch).mock.calls.filter(([url]) => `${url}`.endsWith('/form')).length
let answer: () => Response
const sent = () => {
  const bodies = vi.mocked(fetch).mock.calls.flatMap(([, init]) => (init?.body ? [init.body] : []))
  return JSON.parse(`${bodies.at(-1)}`)
}
const group = (name: RegExp) => page.getByRole('group', { name })
const within = (question: RegExp, option: string) =>
  group(question).getByRole('radio', { name: option, exact: true })

beforeEach(() => {
  page.viewport(900, 1400)
  form = { sector: 'home', token: 't-1' }
  answer = () => Response.json({ id: 'r1', status: 'pending' }, { status: 201 })
  mockFetch().mockImplementation(async (url) => (`${url}`.endsWith('/form') ? Response.json(form) : answer()))
})
afterEach(() => {
  for (const { id } of queue.deliveries()) queue.forget(id)
  vi.restoreAllMocks()
  sessionStorage.clear()
  localStorage.clear()
})

async function open(attributes: Record<string, string> = {}) {
  const widget = mounted(reviewPage(), attributes)
  await page.getByRole('button', { name: 'Write a review' }).click()
  await page.getByRole('radio', { name: '4 stars: Good' }).click({ force: true })
  return widget
}

async function send(): Promise<void> {
  await page.getByLabelText(/What should the next person know/).fill('Sits well.')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Send review' }).click()
}

describe('public questions in the form', () => {
  it('come after the words, and each may be answered or left open', async () => {
    const { host } = await open()
    await expect.element(group(/^What did you get it for/)).toBeVisible()
    for (const question of [/^Size/, /^Quality/, /^Looks/])
      await expect.element(group(question)).toBeVisible()
    for (const radio of page.getByRole('radio').elements().slice(5))
      expect((radio as HTMLInputElement).checked).toBe(false)
    await expectAccessible(host)
    await within(/^What did you/, 'Got it as a gift').click()
    await within(/^Size/, 'Size: as expected').click()
    await within(/^Looks/, 'Looks: 4 of 5').click()
    await send()
    await expect.element(page.getByRole('heading', { name: 'Thank you.' })).toBeVisible()
    expect(sent()).toMatchObject({ sector: 'home', motive: 'gift', scales: [3, null, 4] })
  })

  it('are answered and left open again by keyboard alone', async () => {
    const { host } = await open()
    await within(/^Quality/, 'Quality: poor').click()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect.element(within(/^Quality/, 'Quality: 3 of 5')).toBeChecked()
    await userEvent.tab()
    const none = page.getByRole('button', { name: 'Quality: No answer' })
    await expectFocus(none)
    await expectAccessible(host)
    await userEvent.keyboard('{Enter}')
    await expectFocus(within(/^Quality/, 'Quality: poor'))
    await expect.element(none).not.toBeInTheDocument()
    await expect.element(within(/^Quality/, 'Quality: 3 of 5')).not.toBeChecked()
    await send()
    await expect.element(page.getByRole('heading', { name: 'Thank you.' })).toBeVisible()
    expect(sent().scales).toEqual([null, null, null])
  })

  it('are kept with the draft', async () => {
    const { unmount, host } = await open()
    await within(/^What did you/, 'Got it to host').click()
    unmount()
    host.remove()
    mounted(reviewPage())
    await page.getByRole('button', { name: 'Write a review' }).click()
    await expect.element(within(/^What did you/, 'Got it to host')).toBeChecked()
  })

  it('are not there where none is asked, and send nothing', async () => {
    form = { sector: null, token: 't-1' }
    await open()
    await expect.poll(asked).toBe(1)
    await send()
    await expect.element(page.getByRole('heading', { name: 'Thank you.' })).toBeVisible()
    expect(sent()).not.toHaveProperty('sector')
    await expect.element(group(/^What did you/)).not.toBeInTheDocument()
  })

  it('are missed by nobody where they cannot be loaded', async () => {
    vi.mocked(fetch).mockImplementation(async (url) => {
      if (`${url}`.endsWith('/form')) throw new TypeError('offline')
      return answer()
    })
    await open()
    await send()
    await expect.element(page.getByRole('heading', { name: 'Thank you.' })).toBeVisible()
  })

  it('say so when others are asked by now, show those, and send no answer to the ones before', async () => {
    await open()
    await within(/^Size/, 'Size: as expected').click()
    form = { sector: 'food', token: 't-2' }
    answer = () =>
      Response.json(
        {
          error: {
            code: 'invalid_input',
            message: 'Not so.',
            requestId: 'r-1',
            fields: [{ path: 'sector', code: 'not_allowed' }],
          },
        },
        { status: 422 },
      )
    await send()
    const link = page.getByRole('link', { name: /^These questions have changed/ })
    await link.click()
    await expect.element(group(/^Taste/)).toBeVisible()
    await expect.element(group(/^Size/)).not.toBeInTheDocument()
    answer = () => Response.json({ id: 'r1', status: 'pending' }, { status: 201 })
    await page.getByRole('button', { name: 'Send review' }).click()
    await expect.element(page.getByRole('heading', { name: 'Thank you.' })).toBeVisible()
    expect(sent()).not.toHaveProperty('sector')
    expect(sent()).not.toHaveProperty('scales')
  })

  it('fit 320 pixels, and run from the right where the page does', async () => {
    await page.viewport(320, 1400)
    document.documentElement.dir = 'rtl'
    const { root } = await open()
    await expect.element(group(/^Size/)).toBeVisible()
    const first = within(/^Size/, 'Size: smaller than expected').element().getBoundingClientRect()
    const last = within(/^Size/, 'Size: larger than expected').element().getBoundingClientRect()
    expect(first.left).toBeGreaterThan(last.right)
    const wide = [...root.querySelectorAll('.asked *')].filter(
      (element) => element.getBoundingClientRect().right > 320 || element.getBoundingClientRect().left < 0,
    )
    expect(wide).toEqual([])
    document.documentElement.dir = ''
  })

  it('break no word of a scale on a phone with text of twice its size', async () => {
    await page.viewport(360, 1400)
    const { root } = await open({ style: '--voce-size: 32px' })
    await expect.element(group(/^Size/)).toBeVisible()
    const linesOf = (text: Node, from: number, to: number): number => {
      const range = new Range()
      range.setStart(text, from)
      range.setEnd(text, to)
      return range.getClientRects().length
    }
    const broken = [...root.querySelectorAll<HTMLElement>('.scale p span')].flatMap(({ firstChild }) =>
      [...firstChild!.textContent!.matchAll(/\S+/g)]
        .filter(({ index, 0: word }) => linesOf(firstChild!, index, index + word.length) > 1)
        .map(([word]) => word),
    )
    expect(broken).toEqual([])
  })

  it.each([
    ['fashion', 'Fit: true to size'],
    ['beauty', 'Scent: lovely'],
    ['food', 'Portion: just right'],
    ['electronics', 'Battery: lasts long'],
    ['services', 'Kindness: very kind'],
  ] as const)('fit %s', async (sector, step) => {
    form = { sector, token: 't-1' }
    await open()
    await page.getByRole('radio', { name: step }).click()
    await send()
    await expect.element(page.getByRole('heading', { name: 'Thank you.' })).toBeVisible()
    expect(sent()).toMatchObject({ sector })
  })
})
