import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { queue } from '../../../widget/form/queue.ts'
import { API, mockFetch, reviewPage } from '../factories.ts'
import { expectAccessible, mounted } from '../mounted.ts'

/** A server that would mask "blast". */
function server(): void {
  mockFetch().mockImplementation(async (url, init) => {
    if (`${url}`.endsWith('/form')) return Response.json({ sector: null, token: 't-1' })
    if (!`${url}`.endsWith('/language-check'))
      return Response.json({ id: 'r1', status: 'pending' }, { status: 201 })
    const { text } = JSON.parse(`${init!.body}`) as { text: string }
    return Response.json({
      found: [...text.matchAll(/blast/g)].map(({ index }) => ({ start: index, end: index + 5 })),
    })
  })
}
const checked = () =>
  vi
    .mocked(fetch)
    .mock.calls.filter(([url]) => `${url}`.endsWith('/language-check'))
    .map(([, init]) => JSON.parse(`${init!.body}`))
const words = () => page.getByLabelText(/What should the next person know/)
const notice = () =>
  page.getByText('Will be shown with asterisks: blast. Send it as it is, or say it otherwise.')

async function goOn(text: string, attributes: Record<string, string> = {}) {
  const widget = mounted(reviewPage(), attributes)
  await page.getByRole('button', { name: 'Write a review' }).click()
  await page.getByRole('radio', { name: '4 stars: Good' }).click({ force: true })
  await words().fill(text)
  await page.getByRole('button', { name: 'Continue' }).click()
  return widget
}

beforeEach(server)
afterEach(() => {
  for (const { id } of queue.deliveries()) queue.forget(id)
  vi.restoreAllMocks()
  sessionStorage.clear()
  localStorage.clear()
})

it('says kindly which words will be masked, each once, and lets them pass', async () => {
  const { host } = await goOn('A blast of a mug, a blast.')
  await expect.element(notice()).toBeVisible()
  await expectAccessible(host)
  await page.getByRole('button', { name: 'Send review' }).click()
  await expect.element(page.getByRole('heading', { name: 'Thank you.' })).toBeVisible()
})

it('takes it back when the words are changed', async () => {
  await goOn('A blast of a mug.')
  await expect.element(notice()).toBeVisible()
  await words().fill('A fine mug.')
  await expect.element(notice()).not.toBeInTheDocument()
  expect(checked().map(({ text }) => text)).toEqual(['A blast of a mug.', 'A fine mug.'])
})

it('sends no word anywhere before somebody goes on, and says nothing where nobody answers', async () => {
  vi.mocked(fetch).mockImplementation(async (url) => {
    if (`${url}`.endsWith('/form')) return Response.json({ sector: null, token: 't-1' })
    throw new TypeError('offline')
  })
  mounted(reviewPage())
  await page.getByRole('button', { name: 'Write a review' }).click()
  await page.getByRole('radio', { name: '4 stars: Good' }).click({ force: true })
  await words().fill('A blast of a mug.')
  expect(checked()).toEqual([])
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect.poll(() => checked().length).toBe(1)
  await expect.element(page.getByLabelText(/^Your name/)).toBeVisible()
  await expect.element(notice()).not.toBeInTheDocument()
})

it('asks in the language of the form, without its wishes for figures', async () => {
  await goOn('A mug.', { locale: 'en-GB-u-nu-latn' })
  await expect.poll(checked).toEqual([{ text: 'A mug.', locale: 'en-GB' }])
  expect(vi.mocked(fetch).mock.calls.map(([url]) => `${url}`)).toContain(`${API}/language-check`)
})
