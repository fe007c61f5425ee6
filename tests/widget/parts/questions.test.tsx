import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { PublishedQuestion, QuestionPage } from '../../../shared/schemas/question.ts'
import { API, mockFetch, reviewPage } from '../factories.ts'
import { expectAccessible, expectFocus, mountedPart } from '../mounted.ts'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const question = (change: Partial<PublishedQuestion> = {}): PublishedQuestion => ({
  id: 'q1',
  body: 'Does it fit under the machine?',
  language: 'en',
  name: 'Ines',
  publishedAt: '2026-11-12T10:00:00Z',
  answers: [
    {
      id: 'a1',
      byShop: true,
      body: 'It is nine high, so it does.',
      language: 'en',
      name: 'Paolo',
      helpful: 3,
      at: '2026-11-13T10:00:00Z',
      editedAt: null,
    },
  ],
  ...change,
})
const questions = (change: Partial<QuestionPage> = {}): QuestionPage => {
  const { shop } = reviewPage()
  const product = { id: 'mug-blue', title: 'Blue mug' }
  return { shop, product, count: 1, questions: [question()], cursor: null, ...change }
}

/** What the server says; what is written gets `written`. */
function server(first: QuestionPage, written: () => Response | Promise<Response> = () => Response.error()) {
  return mockFetch().mockImplementation(async (_, init) =>
    init?.method === 'POST' ? await written() : Response.json(first),
  )
}
const sent = () =>
  vi
    .mocked(fetch)
    .mock.calls.filter(([, init]) => init?.method === 'POST')
    .map(([url, init]) => [`${url}`.slice(API.length), init!.body && JSON.parse(`${init!.body}`)])
const arrived = () => Response.json({ id: 'q9' }, { status: 201 })

beforeEach(() => page.viewport(900, 1200))
afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
})

describe('<voce-questions>', () => {
  it('shows who answers for the shop, and counts what helped', async () => {
    const fetch = server(questions(), () => Response.json({ helpful: 4 }))
    const { host } = mountedPart('questions', reviewPage())
    await expect.element(page.getByRole('heading', { name: 'Questions and answers' })).toBeVisible()
    await expect.element(page.getByText('answers for Ceramiche Rossi')).toBeVisible()
    await expectAccessible(host)
    await button('Helpful (3)').click()
    await expect.element(button('Helpful (4)')).toHaveAttribute('aria-pressed', 'true')
    expect(fetch.mock.calls.map(([url]) => `${url}`)).toContain(`${API}/answers/a1/helpful`)
  })

  it('takes a question by keyboard alone, tells what is like it, and says what becomes of it', async () => {
    server(questions(), arrived)
    const { host } = mountedPart('questions', reviewPage())
    await expect.element(button('Ask a question')).toBeVisible()
    ;(button('Ask a question').element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    const words = page.getByLabelText('Your question')
    await expectFocus(words)
    await userEvent.keyboard('Does it fit under a machine?')
    await expect.element(page.getByText('Perhaps one of these says it:')).toBeVisible()
    await userEvent.tab()
    await expectAccessible(host)
    await page.getByLabelText(/^Your name/).fill('Dara')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expectFocus(page.getByText(/^Thank you\. Your question has arrived/))
    expect(sent()).toMatchObject([
      ['/products/mug-blue/questions', { body: 'Does it fit under a machine?', name: 'Dara', locale: 'en' }],
    ])
  })

  it('takes the next question at one press after the last was received', async () => {
    server(questions(), arrived)
    mountedPart('questions', reviewPage())
    await button('Ask a question').click()
    for (const words of ['Is it blue?', 'Is it heavy?']) {
      await page.getByLabelText('Your question').fill(words)
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      await expectFocus(page.getByText(/^Thank you\. Your question/))
      await button('Ask a question').click()
      await expectFocus(page.getByLabelText('Your question'))
      await expect.element(page.getByLabelText('Your question')).toHaveValue('')
    }
    expect(sent()).toMatchObject([
      [{}, { body: 'Is it blue?' }],
      [{}, { body: 'Is it heavy?' }],
    ])
  })

  it.each(['ltr', 'rtl'])('keeps who asked and when apart, from %s', async (dir) => {
    server(questions())
    const { host, root } = mountedPart('questions', reviewPage())
    host.dir = dir
    await expect.element(button('Ask a question')).toBeVisible()
    const [name, time] = ['article > .minor bdi', 'article > .minor time'].map((one) =>
      root.querySelector(one)!.getBoundingClientRect(),
    )
    expect(dir === 'ltr' ? time!.left - name!.right : name!.left - time!.right).toBeGreaterThan(6)
    expect(root.querySelector('article > .minor')!.textContent).toBe('Ines Nov 12, 2026')
  })

  it('takes an answer, which waits for a check', async () => {
    server(questions(), arrived)
    mountedPart('questions', reviewPage())
    await button('Answer this').click()
    await page.getByLabelText('Your answer').fill('Ours fits.')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expectFocus(page.getByText(/^Thank you\. Your answer has arrived/))
    expect(sent()).toMatchObject([['/questions/q1/answers', { body: 'Ours fits.' }]])
  })

  it('loses no word where it does not arrive, in a reload, or when it is put aside, and sends the same once more', async () => {
    let answers: Array<() => Promise<Response>> = [async () => Promise.reject(new TypeError('offline'))]
    server(questions(), () => (answers.shift() ?? (async () => arrived()))())
    const first = mountedPart('questions', reviewPage())
    await button('Ask a question').click()
    await page.getByLabelText('Your question').fill('Is the foot rough?')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect.element(page.getByText(/^This has not arrived\. It is still here/)).toBeVisible()
    await button('Not now').click()
    await expectFocus(button('Ask a question'))
    first.unmount()
    first.host.remove()
    answers = []
    mountedPart('questions', reviewPage())
    await button('Ask a question').click()
    await expect.element(page.getByLabelText('Your question')).toHaveValue('Is the foot rough?')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expectFocus(page.getByText(/^Thank you\. Your question/))
    const [[, once], [, again]] = sent() as [
      [string, { submissionId: string }],
      [string, { submissionId: string }],
    ]
    expect(again.submissionId).toBe(once.submissionId)
  })

  it('goes again by itself after a minute, but not what is being changed', async () => {
    let written: () => Response = () => new Response('', { status: 503 })
    server(questions(), () => written())
    mountedPart('questions', reviewPage())
    await button('Ask a question').click()
    const words = page.getByLabelText('Your question')
    const send = page.getByRole('button', { name: 'Send', exact: true })
    const failed = page.getByText(/^This has not arrived/)
    await words.fill('Is it blue?')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    await send.click()
    await expect.element(failed).toBeVisible()
    await words.fill('Is it really blue?')
    await expect.element(failed).not.toBeInTheDocument()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent()).toHaveLength(1)
    await send.click()
    await expect.element(failed).toBeVisible()
    written = arrived
    await vi.advanceTimersByTimeAsync(60_000)
    await expect.element(page.getByText(/^Thank you\. Your question has arrived/)).toBeVisible()
    expect(sent().map(([, { body }]) => body)).toEqual([
      'Is it blue?',
      'Is it really blue?',
      'Is it really blue?',
    ])
  })

  it.each([
    ['nothing', '', '', 'Write a few words first.'],
    ['too much', 'x'.repeat(1_001), '', 'Shorten your words: 1,000 characters fit.'],
    ['no address', 'Is it blue?', 'dara@', 'An e-mail looks like anna@example.com.'],
  ])('points at %s, and sends nothing', async (_, body, mail, said) => {
    server(questions(), arrived)
    const { host } = mountedPart('questions', reviewPage())
    await button('Ask a question').click()
    await page.getByLabelText('Your question').fill(body)
    await page.getByLabelText(/^Your e-mail/).fill(mail)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect.element(page.getByText(said)).toBeVisible()
    await expectFocus(page.getByLabelText(mail ? /^Your e-mail/ : 'Your question'))
    await expectAccessible(host)
    expect(sent()).toEqual([])
  })

  it.each([
    ['email', /^Your e-mail/, 'An e-mail looks like anna@example.com.'],
    ['name', /^Your name/, 'This could not be taken. Your words are still here.'],
  ])('points at the %s that the server does not take, and says why', async (path, label, said) => {
    const error = {
      code: 'invalid_input',
      message: 'Not so.',
      requestId: 'r-1',
      fields: [{ path, code: 'malformed' }],
    }
    server(questions(), () => Response.json({ error }, { status: 422 }))
    mountedPart('questions', reviewPage())
    await button('Ask a question').click()
    await page.getByLabelText('Your question').fill('Is it blue?')
    await page.getByLabelText(/^Your e-mail/).fill('dara@example.com')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expectFocus(page.getByLabelText(label))
    await expect.element(page.getByText(said)).toBeVisible()
  })

  it('reads on with the first of the next ones, and says so where they do not come', async () => {
    let fails = true
    mockFetch().mockImplementation(async (url) => {
      if (!`${url}`.includes('cursor=')) return Response.json(questions({ count: 2, cursor: 'c1' }))
      if (fails) throw new TypeError('offline')
      return Response.json(questions({ questions: [question({ id: 'q2', body: 'Is it heavy?' })] }))
    })
    mountedPart('questions', reviewPage())
    await button('More questions').click()
    await expect.element(page.getByText('This could not be loaded. Try again in a moment.')).toBeVisible()
    fails = false
    await button('More questions').click()
    await expect.element(page.getByRole('heading', { name: 'Is it heavy?' })).toBeVisible()
    await expectFocus(page.getByRole('heading', { name: 'Is it heavy?' }))
  })

  it('invites where nobody has asked', async () => {
    server(questions({ count: 0, questions: [] }))
    mountedPart('questions', reviewPage())
    await expect.element(page.getByText('Nobody has asked yet. What would you like to know?')).toBeVisible()
  })
})
