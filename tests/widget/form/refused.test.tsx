import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { FieldCode } from '../../../shared/errors.ts'
import { queue } from '../../../widget/form/queue.ts'
import { mockFetch, reviewPage } from '../factories.ts'
import { expectAccessible, mounted } from '../mounted.ts'

let refusal: { path: string; code: FieldCode }

beforeEach(async () => {
  await page.viewport(900, 1600)
  mockFetch().mockImplementation(async (url) => {
    if (`${url}`.endsWith('/form')) return Response.json({ sector: 'home', token: 't' })
    const error = { code: 'invalid_input', message: 'Not so.', requestId: 'r-1', fields: [refusal] }
    return Response.json({ error }, { status: 422 })
  })
})
afterEach(() => {
  for (const { id } of queue.deliveries()) queue.forget(id)
  vi.restoreAllMocks()
  sessionStorage.clear()
  localStorage.clear()
})

/** A form that is filled in, with each question answered, as the tab keeps it. */
function filled(): void {
  const values = {
    ...{
      submissionId: crypto.randomUUID(),
      rating: 4,
      body: 'Sits well.',
      name: 'Anna',
      email: 'a@mail.example',
    },
    ...{ sector: 'home', motive: 'gift', scales: [3, 4, 5], continued: true },
  }
  sessionStorage.setItem('voce:draft:https://reviews.test/v1/shops/demo:mug-blue', JSON.stringify(values))
}

describe('what the server refuses', () => {
  it.each<[path: string, code: FieldCode, says: string, field: string]>([
    ['rating', 'required', 'Choose one to five stars.', 'rating'],
    ['body', 'required', 'Add a few words: stars alone need the proof of an order.', 'body'],
    ['body', 'too_long', 'Shorten your words: 5,000 characters fit.', 'body'],
    ['body', 'unreadable', 'One character can’t be read: delete it and type it again.', 'body'],
    ['name', 'too_long', 'Shorten your name: 60 characters fit.', 'name'],
    ['name', 'unreadable', 'One character can’t be read: delete it and type it again.', 'name'],
    ['email', 'required', 'Add your e-mail: we write to you when it is published.', 'email'],
    ['email', 'malformed', 'An e-mail looks like anna@example.com.', 'email'],
    ['email', 'too_long', 'This e-mail is too long: use another one.', 'email'],
    ['email', 'unreadable', 'One character can’t be read: delete it and type it again.', 'email'],
    ['motive', 'not_allowed', 'Choose another answer, or none.', 'motive'],
    ['scales', 'too_many', 'Answer these again, or leave them open.', 'scales'],
    ['scales.1', 'out_of_range', 'Answer these again, or leave them open.', 'scales'],
    ['sector', 'required', 'These questions have changed: answer them again, or leave them open.', 'sector'],
  ])('is said at its field, with what to do: %s %s', async (path, code, says, field) => {
    refusal = { path, code }
    filled()
    const { root, host } = mounted(reviewPage())
    await page.getByRole('button', { name: 'Write a review' }).click()
    await expect.element(page.getByRole('group', { name: /^Looks/ })).toBeVisible()
    await page.getByRole('button', { name: 'Send review' }).click()
    // On top, as a link; and at the field itself, which the link leads to.
    const link = page.getByRole('link', { name: says })
    await expect.element(link).toBeVisible()
    const at = root.querySelector<HTMLElement>(`#${field}`)!
    const described = root.querySelector(`#${field}-hint`) ?? at
    expect(described.textContent).toContain(says)
    ;(link.element() as HTMLElement).click()
    expect(root.activeElement).toBe(at)
    await expectAccessible(host)
  })

  it.each(['product.id', 'submissionId', 'title'])(
    'is said of the whole where the form has no such field, and the words stay: %s',
    async (path) => {
      refusal = { path, code: 'malformed' }
      filled()
      mounted(reviewPage())
      await page.getByRole('button', { name: 'Write a review' }).click()
      await page.getByRole('button', { name: 'Send review' }).click()
      await expect
        .element(page.getByText(/^This could not be taken. Your words are still here/))
        .toBeVisible()
      await expect
        .element(page.getByRole('textbox', { name: /What should the next person know/ }))
        .toHaveValue('Sits well.')
    },
  )
})
