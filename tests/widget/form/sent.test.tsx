import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import { BODY_MAX } from '../../../shared/limits.ts'
import type { OwnReview, ReviewInput } from '../../../shared/schemas/review.ts'
import { queue } from '../../../widget/form/queue.ts'
import { someWait } from '../../../widget/live/some-wait.ts'
import { LONGEST } from '../../../widget/sent/Sent.tsx'
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
async function received(submissionId = 'one') {
  const review: ReviewInput = {
    submissionId,
    product: { id: 'mug-blue', title: 'Blue mug' },
    rating: 4,
    body: 'Sits well.',
  }
  const kept = { [submissionId]: { api: API, review, since: Date.now(), tries: 0 } }
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
    const top = (locator: Locator) => locator.element().getBoundingClientRect().top
    expect(top(button('Save the change'))).toBeGreaterThan(top(words()))
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
    await button('Take it back').click()
    await expect.element(button('Yes, take it back')).toBeVisible()
    expect(page.getByText('That didn’t work. Try again.').query()).toBe(null)
  })

  it('keeps what is typed from changing while it is on its way', async () => {
    await received()
    await button('Change it').click()
    await words().fill('Other words.')
    let fail = (_: Error): void => {}
    mockFetch().mockImplementation(() => new Promise((_, reject) => (fail = reject)))
    await button('Save the change').click()
    await expect.element(words()).toHaveAttribute('readonly')
    await expect.element(button('Save the change')).toHaveAttribute('aria-disabled', 'true')
    fail(new TypeError('offline'))
    await expect.element(page.getByText('That didn’t work. Try again.')).toBeVisible()
    await expect.element(words()).not.toHaveAttribute('readonly')
  })

  it('hands the new words back where it was decided while they were written', async () => {
    const { host } = await received()
    await button('Change it').click()
    await words().fill('Words that took a long time.')
    answer = () => problem(409, 'not_possible')
    await button('Save the change').click()
    await expectFocus(page.getByText(/^It has been decided meanwhile/))
    await expect.element(page.getByText('Words that took a long time.')).toBeVisible()
    await expectAccessible(host)
  })

  it('says so where it was decided in the meantime', async () => {
    await received()
    await button('Take it back').click()
    answer = () => problem(409, 'not_possible')
    await button('Yes, take it back').click()
    await expectFocus(page.getByText(/^It has been decided meanwhile/))
    await expect.element(button('Yes, take it back')).not.toBeInTheDocument()
    await expect.element(page.getByText('Sits well.')).not.toBeInTheDocument()
  })
})

const DAY_MS = 86_400_000
/** What an earlier page of this tab has left. */
const keep = (authorKey: string, changes: object = {}) => {
  const before = JSON.parse(sessionStorage.getItem('voce:sent') ?? '{}')
  const kept = { api: API, product: 'mug-blue', id: 'r1', since: Date.now(), ...changes }
  sessionStorage.setItem('voce:sent', JSON.stringify({ ...before, [authorKey]: kept }))
}
const kept = () => Object.keys(JSON.parse(sessionStorage.getItem('voce:sent') ?? '{}'))
const stands = (changes: Partial<OwnReview> = {}) =>
  Response.json({ id: 'r1', status: 'pending', rating: 4, body: 'Sits well.', ...changes })
const own = () => page.getByRole('heading', { name: 'Your review' })
const enlivened = () => expect.element(page.getByRole('combobox', { name: 'Order' })).toBeVisible()

describe('a review that was received before the page was loaded', () => {
  it('is kept without its words, and neither twice nor again on the page that has just sent it', async () => {
    expect(LONGEST).toBe(BODY_MAX)
    const { unmount } = await received('two')
    expect(kept()).toEqual(['two'])
    expect(sessionStorage.getItem('voce:sent')).not.toContain('Sits')
    expect([someWait(API), someWait(`${API}-other`)]).toEqual([true, false])
    unmount()
    mounted(reviewPage())
    await expect.element(button('Change it')).toBeVisible()
    await expect.element(own()).not.toBeInTheDocument()
  })

  it('is shown as it stands, and changed while it waits', async () => {
    keep('k1')
    answer = () => stands()
    const { host } = mounted(reviewPage())
    await expect.element(own()).toBeVisible()
    await expect.element(page.getByText('Sits well.')).toBeVisible()
    await expect.element(page.getByText('4 stars: Good')).toBeVisible()
    await expect.element(page.getByText(/^The people at Ceramiche Rossi read it/)).toBeVisible()
    expect(asked()).toEqual([['POST', '/reviews/r1/own', { authorKey: 'k1' }]])
    await expectAccessible(host)
    await button('Change it').click()
    await words().fill('Sits well. The handle came off.')
    await button('Save the change').click()
    await expectFocus(page.getByText('Changed. It is looked at anew.'))
    await expect.element(page.getByText('Sits well. The handle came off.')).toBeVisible()
    expect(asked()[1]).toEqual([
      'PATCH',
      '/reviews/r1',
      { authorKey: 'k1', rating: 4, body: 'Sits well. The handle came off.' },
    ])
    expect(kept()).toEqual(['k1'])
  })

  it('is added to once it is on the page', async () => {
    keep('k2')
    answer = () => stands({ status: 'published' })
    const { host } = mounted(reviewPage())
    await expect.element(page.getByText('It is on the page.')).toBeVisible()
    await expect.element(button('Change it')).not.toBeInTheDocument()
    await button('Add something').click()
    const field = page.getByRole('textbox', { name: 'How is it by now?' })
    await expectFocus(field)
    await expectAccessible(host)
    await button('Add it').click()
    await expect.element(field).toHaveAttribute('aria-invalid', 'true')
    await field.fill('Still pours well.')
    await button('Add it').click()
    await expectFocus(page.getByText('Thank you. What you added appears once it is checked.'))
    expect(asked()[1]).toEqual([
      'POST',
      '/reviews/r1/updates',
      { authorKey: 'k2', body: 'Still pours well.' },
    ])
    // What is shown is still the first text.
    await expect.element(page.getByText('Sits well.')).toBeVisible()
  })

  it('is taken back from the page, and then forgotten', async () => {
    keep('k3')
    answer = () => stands({ status: 'published' })
    mounted(reviewPage())
    await button('Take it back').click()
    await button('Yes, take it back').click()
    await expectFocus(page.getByText('Done: your review is gone from the page.'))
    expect(asked()[1]).toEqual(['POST', '/reviews/r1/withdraw', { authorKey: 'k3' }])
    expect(kept()).toEqual([])
  })

  it('is forgotten when it is closed', async () => {
    keep('k4')
    answer = () => stands()
    mounted(reviewPage())
    await button('Close').click()
    await expect.element(own()).not.toBeInTheDocument()
    expect(sessionStorage.getItem('voce:sent')).toBeNull()
  })

  it.each<[string, object, () => Response, string[]]>([
    ['is 14 days old', { since: Date.now() - 14 * DAY_MS }, () => stands(), []],
    ['was taken back elsewhere', {}, () => stands({ status: 'withdrawn' }), []],
    ['is not there any more', {}, () => problem(404, 'review_not_found'), []],
    ['was refused: its author hears why by mail', {}, () => stands({ status: 'rejected' }), ['k5']],
    ['is about another product', { product: 'bowl' }, () => stands(), ['k5']],
    ['cannot be asked for now', {}, () => new Response('', { status: 503 }), ['k5']],
  ])('is not shown where it %s', async (_, changes, says, left) => {
    keep('k5', changes)
    answer = says
    mounted(reviewPage())
    await enlivened()
    await expect.poll(kept).toEqual(left)
    await expect.element(own()).not.toBeInTheDocument()
  })

  it('can still be changed on the page that has sent it where storage throws', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    mounted(reviewPage())
    await button('Write a review').click()
    await page.getByRole('radio', { name: '4 stars: Good' }).click({ force: true })
    await words().fill('Sits well.')
    await button('Continue').click()
    await button('Send review').click()
    await expect.element(button('Change it')).toBeVisible()
  })
})
