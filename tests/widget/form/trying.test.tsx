import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import { queue } from '../../../widget/form/queue.ts'
import { API, mockFetch, reviewPage } from '../factories.ts'
import { expectAccessible, mounted } from '../mounted.ts'

const sent = () => {
  const bodies = vi.mocked(fetch).mock.calls.flatMap(([, init]) => (init?.body ? [init.body] : []))
  return JSON.parse(`${bodies.at(-1)}`)
}

beforeEach(() => {
  mockFetch().mockImplementation(async (url) =>
    `${url}`.endsWith('/form')
      ? Response.json({ sector: null, token: 't-1' })
      : Response.json({ id: 'r1', status: 'pending' }, { status: 201 }),
  )
})
afterEach(() => {
  for (const { id } of queue.deliveries()) queue.forget(id)
  vi.restoreAllMocks()
  sessionStorage.clear()
  localStorage.clear()
})

/** The script's own tag, as a merchant who tries the form writes it. */
function scriptTag(attributes: Record<string, string>): void {
  const tag = document.createElement('script')
  // Never run: it is read only.
  tag.type = 'text/plain'
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value)
  document.head.append(tag)
  onTestFinished(() => tag.remove())
}

async function writeAndSend(): Promise<void> {
  await page.getByRole('radio', { name: '4 stars: Good' }).click({ force: true })
  await page.getByLabelText(/What should the next person know/).fill('Sits well.')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Send review' }).click()
  await expect.element(page.getByRole('heading', { name: 'Thank you.' })).toBeVisible()
}

describe('a form that is only tried', () => {
  it('says so while writing and after sending, and sends it so', async () => {
    scriptTag({ src: 'https://reviews.test/voce.js?v=2', 'data-shop': 'demo', 'data-test': '' })
    const { host } = mounted(reviewPage())
    await page.getByRole('button', { name: 'Write a review' }).click()
    const says = page.getByText('A test: it is never published, and gone after 24 hours.')
    await expect.element(says).toBeVisible()
    await expectAccessible(host)
    await writeAndSend()
    await expect.element(says).toBeVisible()
    await expect.element(page.getByText(/^The people at Ceramiche Rossi read it/)).not.toBeInTheDocument()
    await expectAccessible(host)
    expect(sent().test).toBe(true)
  })

  it.each<Record<string, string>>([
    { src: 'https://reviews.test/voce.js', 'data-shop': 'demo' },
    { src: 'https://elsewhere.test/other.js', 'data-test': '' },
  ])('is not any other: %j', async (attributes) => {
    scriptTag(attributes)
    mounted(reviewPage())
    await page.getByRole('button', { name: 'Write a review' }).click()
    await writeAndSend()
    await expect.element(page.getByText(/^The people at Ceramiche Rossi read it/)).toBeVisible()
    expect(sent().test).toBe(false)
  })
})

describe('what keeps machines away', () => {
  it('sends back what the form was given when it opened', async () => {
    mounted(reviewPage())
    await page.getByRole('button', { name: 'Write a review' }).click()
    await writeAndSend()
    expect(sent()).toMatchObject({ form: 't-1' })
    expect(sent()).not.toHaveProperty('homepage')
  })

  it('has a field that no person sees, reads or comes to, and sends what a machine wrote there', async () => {
    const { root, host } = mounted(reviewPage())
    await page.getByRole('button', { name: 'Write a review' }).click()
    await expect.poll(() => root.querySelector('.trap input')).not.toBeNull()
    const trap = root.querySelector<HTMLInputElement>('.trap input')!
    expect(trap.getBoundingClientRect().width * trap.tabIndex).toBeLessThanOrEqual(0)
    const box = trap.closest('p')!.getBoundingClientRect()
    expect([box.width, box.height]).toEqual([1, 1])
    await expect.element(page.getByRole('textbox', { name: /Homepage/ })).not.toBeInTheDocument()
    await expectAccessible(host)
    trap.value = 'https://cheap.example'
    trap.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await writeAndSend()
    expect(sent()).toMatchObject({ homepage: 'https://cheap.example' })
  })

  it('sends the sign of Turnstile where the server asks for one, and lets go of it with the element', async () => {
    mockFetch().mockImplementation(async (url) =>
      `${url}`.endsWith('/form')
        ? Response.json({ sector: null, token: 't-1', turnstile: true })
        : Response.json({ id: 'r1', status: 'pending' }, { status: 201 }),
    )
    const { host, unmount } = mounted(reviewPage())
    await page.getByRole('button', { name: 'Write a review' }).click()
    const frame = () => host.querySelector('iframe')
    await expect.poll(frame).toMatchObject({ slot: 'challenge', src: `${new URL(API).origin}/challenge` })
    const says = (data: object, source: Window | null = frame()!.contentWindow) =>
      dispatchEvent(new MessageEvent('message', { data, source }))
    // Without room, and moving nothing, until it needs some.
    const stars = () =>
      page.getByRole('radio', { name: '4 stars: Good' }).element().getBoundingClientRect().top
    const top = stars()
    says({ height: 65 })
    await expect.poll(stars).toBeGreaterThan(top + 60)
    await expectAccessible(host)
    says({ height: 0 })
    await expect.poll(stars).toBe(top)
    says({ sign: 'sign' })
    says({ sign: 'of somebody else' }, window)
    await writeAndSend()
    expect(sent()).toMatchObject({ turnstile: 'sign' })
    unmount()
    await expect.poll(frame).toBeNull()
  })
})
