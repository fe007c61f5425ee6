import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ReviewInput } from '../../../shared/schemas/review.ts'
import { queue } from '../../../widget/form/queue.ts'
import { API, mockFetch, reviewPage } from '../factories.ts'
import { expectAccessible, expectFocus, mounted } from '../mounted.ts'

const button = (name: string) => page.getByRole('button', { name })
const words = () => page.getByRole('textbox', { name: /What should the next person know/ })
/** The answer to what an author does afterwards. */
let answer: () => Response
const asked = () =>
  vi
    .mocked(fetch)
    .mock.calls.filter(([url]) => `${url}`.startsWith(`${API}/reviews/r1`))
    .map(([url, init]) => [init!.method, `${url}`.slice(API.length), JSON.parse(`${init!.body}`)])
const problem = (status: number, code: string) =>
  Response.json({ error: { code, message: 'No.', requestId: 'r-1' } }, { status })
const key = () => queue.deliveries()[0]!.id

beforeEach(async () => {
  answer = () => Response.json({ id: 'r1', status: 'pending' })
  mockFetch().mockImplementation(async (url) => {
    if (`${url}`.endsWith('/form')) return Response.json({ sector: null, token: 't' })
    return `${url}`.endsWith('/reviews')
      ? Response.json({ id: 'r1', status: 'pending' }, { status: 201 })
      : answer()
  })
})
afterEach(() => {
  for (const { id } of queue.deliveries()) queue.forget(id)
  vi.restoreAllMocks()
  sessionStorage.clear()
  localStorage.clear()
})

/** A review that waited on the device since an earlier visit, and is received now. */
async function received() {
  const review: ReviewInput = {
    submissionId: 'one',
    product: { id: 'mug-blue', title: 'Blue mug' },
    rating: 4,
    body: 'Sits well.',
  }
  const kept = { one: { api: API, review, since: Date.now(), tries: 0 } }
  localStorage.setItem('voce:send', JSON.stringify(kept))
  const widget = mounted(reviewPage())
  await expect.element(button('Change it')).toBeVisible()
  return widget
}

describe('after a review was received', () => {
  it('is changed by keyboard alone', async () => {
    const { host } = await received()
    ;(button('Change it').element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expectFocus(words())
    await expectAccessible(host)
    await words().fill('Sits well. The handle came off.')
    await page.getByRole('combobox', { name: 'How is it?' }).selectOptions('2 stars: Not great')
    await button('Save the change').click()
    await expectFocus(page.getByText('Changed. It is looked at anew.'))
    expect(asked()).toEqual([
      ['PATCH', '/reviews/r1', { authorKey: key(), rating: 2, body: 'Sits well. The handle came off.' }],
    ])
    await expect.element(words()).not.toBeInTheDocument()
    await expectAccessible(host)
    // And once more: what stands there is what was sent last.
    await button('Change it').click()
    await expect.element(words()).toHaveValue('Sits well. The handle came off.')
    await words().fill('Other words.')
    await button('No, keep it').click()
    await button('Change it').click()
    await expect.element(words()).toHaveValue('Sits well. The handle came off.')
  })

  it('is taken back once that was confirmed', async () => {
    const { host } = await received()
    await button('Take it back').click()
    await expectFocus(button('Yes, take it back'))
    await expectAccessible(host)
    await button('No, keep it').click()
    expect(asked()).toEqual([])
    await button('Take it back').click()
    await button('Yes, take it back').click()
    await expectFocus(page.getByText('Taken back. It will not appear.'))
    expect(asked()).toEqual([['POST', '/reviews/r1/withdraw', { authorKey: key() }]])
    await expect.element(button('Change it')).not.toBeInTheDocument()
  })

  it.each([
    ['nothing', ' ', /^Add a few words/],
    ['more than fits', 'ü'.repeat(5_001), 'Shorten your words: 5,000 characters fit.'],
  ])('sends no change to %s, and says what to do', async (_, typed, says) => {
    await received()
    await button('Change it').click()
    await words().fill(typed)
    await button('Save the change').click()
    await expect.element(page.getByText(says)).toBeVisible()
    await expect.element(words()).toHaveAttribute('aria-invalid', 'true')
    expect(asked()).toEqual([])
  })

  it('keeps the words where it did not work, and tries again', async () => {
    await received()
    await button('Change it').click()
    await words().fill('Other words.')
    answer = () => new Response('', { status: 500 })
    await button('Save the change').click()
    await expect.element(page.getByText('That didn’t work. Try again.')).toBeVisible()
    await expect.element(words()).toHaveValue('Other words.')
    answer = () => Response.json({ id: 'r1', status: 'pending' })
    await button('Save the change').click()
    await expect.element(page.getByText('Changed. It is looked at anew.')).toBeVisible()
  })

  it('says so where it was decided in the meantime', async () => {
    await received()
    await button('Take it back').click()
    answer = () => problem(409, 'not_possible')
    await button('Yes, take it back').click()
    await expectFocus(page.getByText(/^It has been decided meanwhile/))
    await expect.element(button('Yes, take it back')).not.toBeInTheDocument()
  })
})
