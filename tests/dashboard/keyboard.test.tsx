import { describe, expect, it } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import { button, heading, openDashboard, pass, text, useDashboard } from './desk.tsx'
import { FakeWorker, published, voice } from './worker.ts'

useDashboard()

const STEPS_MAX = 80

/** Goes on with Tab until something has the focus, as somebody without a mouse does. */
async function reach(target: Locator): Promise<void> {
  await expect.element(target).toBeVisible()
  for (let step = 0; step < STEPS_MAX; step += 1) {
    if (document.activeElement === target.element()) return
    await userEvent.keyboard('{Tab}')
  }
  throw new Error(`Tab leads nowhere near ${target.element().outerHTML.slice(0, 200)}`)
}
const follow = async (target: Locator) => {
  await reach(target)
  await userEvent.keyboard('{Enter}')
}
const link = (name: string | RegExp) => page.getByRole('link', { name })

describe('nothing needs a mouse', () => {
  it('from signing in to a decision, its undoing and a note', async () => {
    const worker = new FakeWorker([voice({ name: 'Anna B.' }), voice({ name: 'Luca' })])
    worker.signedIn = false
    await openDashboard('/dashboard/')
    await reach(page.getByLabelText('Your e-mail'))
    await userEvent.keyboard('marta@demo.example{Enter}')
    await reach(page.getByLabelText('The six digits'))
    await userEvent.keyboard('123456')
    await follow(link(/^2 to decide/))
    await expect.element(heading('Anna B.')).toBeVisible()
    await userEvent.keyboard('p')
    await expect.element(heading('Luca')).toBeVisible()
    await userEvent.keyboard('r')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('5{Enter}')
    await expect.element(button('Undo')).toBeVisible()
    await userEvent.keyboard('u')
    await expect.element(heading('Luca')).toBeVisible()
    await userEvent.keyboard('n')
    await userEvent.keyboard('Ask the courier.')
    await follow(button('Keep the note'))
    await expect.poll(() => worker.sent('POST', 'notes')).toMatchObject([{ body: 'Ask the courier.' }])
    await pass(10_000)
    expect(worker.sent('POST', 'decisions')).toMatchObject([{ decision: 'publish' }])
  })

  it('from an answer to another page and out', async () => {
    const worker = new FakeWorker([published({ name: 'Bea', rating: 1 })])
    await openDashboard('/dashboard/demo/voices/to_answer')
    await reach(page.getByLabelText('Your answer'))
    await userEvent.keyboard('I am sorry, Bea. A new one leaves today.{Control>}{Enter}{/Control}')
    await expect.element(text('Your answer is on the page.')).toBeVisible()
    expect(worker.sent('PUT', 'reply')).toMatchObject([{ body: 'I am sorry, Bea. A new one leaves today.' }])
    await follow(link('Trust'))
    await expect.element(page.getByRole('heading', { level: 1, name: 'Trust' })).toHaveFocus()
    await follow(button('Sign out'))
    await expect.element(page.getByLabelText('Your e-mail')).toBeVisible()
    expect(worker.signedIn).toBe(false)
  })
})

it.each(['photos', 'questions', 'people', 'all', 'spam'])(
  'the view of %s is reached from the first by keyboard, and a heading of it has the focus',
  async (view) => {
    const worker = new FakeWorker([voice()])
    for (const route of ['photos', 'questions', 'contact-requests'])
      worker.given.set(`GET ${route}`, () => ({
        photos: [],
        questions: [],
        requests: [],
        cursor: null,
      }))
    await openDashboard('/dashboard/demo/voices/to_decide')
    await expect.element(page.getByRole('navigation', { name: 'Views' })).toBeVisible()
    const names: Record<string, RegExp> = {
      photos: /^Photos/,
      questions: /^Questions/,
      people: /^People waiting/,
      all: /^All/,
      spam: /^Spam/,
    }
    await follow(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: names[view]! }))
    await expect.poll(() => location.pathname).toMatch(new RegExp(`/voices/${view}`))
    await expect.poll(() => document.activeElement?.tagName).toMatch(/^H[12]$/)
  },
)
