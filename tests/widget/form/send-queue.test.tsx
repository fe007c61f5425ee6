import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ErrorBody } from '../../../shared/errors.ts'
import { SEND_KEEP_MS, SEND_TRIES_MAX } from '../../../shared/limits.ts'
import type { ReviewInput } from '../../../shared/schemas/review.ts'
import { type ObjectStorage, openStorage } from '../../../widget/dom/storage.ts'
import { createSendQueue, type SendQueue } from '../../../widget/form/send-queue.ts'
import { someWait } from '../../../widget/live/some-wait.ts'
import { API, mockFetch } from '../factories.ts'

const review = (submissionId = 'one'): ReviewInput => ({
  submissionId,
  product: { id: 'mug', title: 'Mug', url: null },
  rating: 4,
  title: null,
  body: 'Fine.',
  name: '',
  email: '',
})
/** What the server says against a review. */
const refused = (said: Pick<ErrorBody['error'], 'code' | 'fields'>, status = 422) => {
  const error: ErrorBody['error'] = { message: 'Not so.', requestId: 'r-1', ...said }
  return { error, answer: async () => Response.json({ error }, { status }) }
}
const received = () => Response.json({ id: 'r1', status: 'pending' }, { status: 201 })

let storage: ObjectStorage
let clock: number
const queues: SendQueue[] = []
const open = (): SendQueue => {
  const queue = createSendQueue({ storage, now: () => clock, random: () => 0.5 })
  queues.push(queue)
  return queue
}
const states = (queue: SendQueue) => queue.deliveries().map(({ state }) => state.is)
/** Resolves when the queue has come to one of these states. */
const reaches = (queue: SendQueue, ...wanted: string[]) =>
  new Promise<void>((resolve) => {
    const look = (): void => {
      if (states(queue).some((state) => wanted.includes(state))) resolve()
    }
    queue.watch(look)
    look()
  })

beforeEach(() => {
  localStorage.clear()
  storage = openStorage('localStorage')
  clock = Date.UTC(2026, 10, 14)
})
afterEach(() => {
  for (const queue of queues.splice(0)) for (const { id } of queue.deliveries()) queue.forget(id)
  vi.useRealTimers()
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('the send queue', () => {
  it('keeps a review until it is delivered, and then nothing', async () => {
    let answer!: (response: Response) => void
    mockFetch().mockImplementation(() => new Promise((resolve) => (answer = resolve)))
    const queue = open()
    queue.send(API, review())
    expect(localStorage.length).toBe(1)
    expect(someWait(API)).toBe(true)
    expect(someWait(`${API}-other`)).toBe(false)
    answer(received())
    await reaches(queue, 'received')
    expect(localStorage.length).toBe(0)
  })

  it('sends plain text without cookies, so that no other request goes ahead of it', async () => {
    const fetch = mockFetch().mockImplementation(async () => received())
    const queue = open()
    queue.send(API, review())
    await reaches(queue, 'received')
    const request = new Request(...(fetch.mock.calls[0] as [string, RequestInit]))
    expect([request.url, request.method, request.credentials]).toEqual([`${API}/reviews`, 'POST', 'omit'])
    expect(request.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await request.json()).toMatchObject({ submissionId: 'one', body: 'Fine.' })
  })

  it('sends the same submission again when the answer was lost after the server had it', async () => {
    vi.useFakeTimers()
    const fetch = mockFetch()
      .mockRejectedValueOnce(new DOMException('late', 'TimeoutError'))
      .mockImplementation(async () => received())
    const queue = open()
    queue.send(API, review())
    await vi.waitFor(() => expect(states(queue)).toEqual(['kept']), 30_000)
    await vi.advanceTimersByTimeAsync(3_000)
    await vi.waitFor(() => expect(states(queue)).toEqual(['received']), 30_000)
    const sent = fetch.mock.calls.map(([, init]) => JSON.parse(`${init!.body}`).submissionId)
    expect(sent).toEqual(['one', 'one'])
  })

  for (const status of [408, 429, 500, 503]) {
    it(`keeps it after ${status}`, async () => {
      mockFetch().mockImplementation(async () => new Response('', { status }))
      const queue = open()
      queue.send(API, review())
      await reaches(queue, 'kept')
      expect(someWait(API)).toBe(true)
    })
  }

  it('hands the fields back after a refusal, and sends no more', async () => {
    const refusal = refused({ code: 'invalid_input', fields: [{ path: 'body', code: 'required' }] })
    const fetch = mockFetch().mockImplementation(refusal.answer)
    const queue = open()
    queue.send(API, review())
    await reaches(queue, 'refused')
    expect(queue.deliveries()[0]!.state).toEqual({ is: 'refused', refusal: refusal.error })
    window.dispatchEvent(new Event('online'))
    expect(fetch).toHaveBeenCalledOnce()
  })

  it('keeps what was refused until the person has done with it', async () => {
    const refusal = refused({ code: 'invalid_input' })
    const fetch = mockFetch().mockImplementation(refusal.answer)
    const before = open()
    before.send(API, review())
    await reaches(before, 'refused')
    const next = open()
    next.resume()
    expect(states(next)).toEqual(['refused'])
    expect(next.deliveries()[0]!.review.body).toBe('Fine.')
    expect(fetch).toHaveBeenCalledOnce()
    next.forget('one')
    expect(localStorage.length).toBe(0)
  })

  it('keeps what was refused no longer than seven days', async () => {
    mockFetch().mockImplementation(refused({ code: 'invalid_input' }).answer)
    const before = open()
    before.send(API, review())
    await reaches(before, 'refused')
    clock += SEND_KEEP_MS + 1
    open().resume()
    expect(localStorage.length).toBe(0)
  })

  for (const [name, answer] of [
    ['a page of a proxy', () => new Response('<h1>Forbidden</h1>', { status: 403 })],
    ['the JSON of a proxy', () => Response.json({ error: { code: 403 } }, { status: 403 })],
    ['the welcome of a captive portal', () => Response.json({ welcome: true })],
  ] as const) {
    it(`does not take ${name} for the server’s word`, async () => {
      mockFetch().mockImplementation(async () => answer())
      const queue = open()
      queue.send(API, review())
      await reaches(queue, 'kept')
      expect(someWait(API)).toBe(true)
    })
  }

  it('sends as a review of its own what the server refused because its id had been used', async () => {
    const fetch = mockFetch().mockImplementation(refused({ code: 'submission_conflict' }, 409).answer)
    const queue = open()
    queue.send(API, review())
    await reaches(queue, 'refused')
    fetch.mockImplementation(async () => received())
    queue.again('one')
    await reaches(queue, 'received')
    expect(JSON.parse(`${fetch.mock.lastCall![1]!.body}`).submissionId).toMatch(/^[0-9a-f-]{36}$/)
    expect(localStorage.length).toBe(0)
  })

  it('counts no tries without a connection, and waits for it', async () => {
    vi.useFakeTimers()
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const fetch = mockFetch().mockRejectedValue(new TypeError('offline'))
    const queue = open()
    queue.send(API, review())
    await vi.advanceTimersByTimeAsync(SEND_KEEP_MS - 1_000)
    expect(fetch).toHaveBeenCalledOnce()
    expect(states(queue)).toEqual(['kept'])
    for (let visits = 0; visits < SEND_TRIES_MAX; visits++) {
      const visit = open()
      visit.resume()
      await vi.advanceTimersByTimeAsync(0)
      expect(states(visit)).toEqual(['kept'])
    }
    onLine.mockReturnValue(true)
    fetch.mockImplementation(async () => received())
    window.dispatchEvent(new Event('online'))
    await vi.waitFor(() => expect(states(queue)).toEqual(['received']), 30_000)
  })

  it('lets stay deleted what another tab has deleted while it was being sent', async () => {
    let fail!: (error: Error) => void
    mockFetch().mockImplementation(() => new Promise((_, reject) => (fail = reject)))
    const queue = open()
    queue.send(API, review())
    localStorage.clear()
    fail(new TypeError('offline'))
    await reaches(queue, 'kept')
    expect(localStorage.length).toBe(0)
  })

  it('goes out when the connection is back', async () => {
    const fetch = mockFetch().mockRejectedValueOnce(new TypeError('offline'))
    const queue = open()
    queue.send(API, review())
    await reaches(queue, 'kept')
    fetch.mockImplementation(async () => received())
    window.dispatchEvent(new Event('online'))
    await reaches(queue, 'received')
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  it('goes out at the next visit', async () => {
    mockFetch().mockRejectedValueOnce(new TypeError('offline'))
    const before = open()
    before.send(API, review())
    await reaches(before, 'kept')
    vi.mocked(fetch).mockImplementation(async () => received())
    const next = open()
    next.resume()
    await reaches(next, 'received')
    expect(localStorage.length).toBe(0)
  })

  it('waits longer each time and hands the words back after ten tries', async () => {
    vi.useFakeTimers()
    const fetch = mockFetch().mockRejectedValue(new TypeError('offline'))
    const queue = open()
    queue.send(API, review())
    await vi.advanceTimersByTimeAsync(0)
    for (let tries = 1; tries < SEND_TRIES_MAX; tries++) {
      expect(fetch).toHaveBeenCalledTimes(tries)
      await vi.advanceTimersByTimeAsync(3_000 * 2 ** (tries - 1) - 1)
      expect(fetch).toHaveBeenCalledTimes(tries)
      await vi.advanceTimersByTimeAsync(1)
    }
    expect(states(queue)).toEqual(['given_up'])
    expect(queue.deliveries()[0]!.review.body).toBe('Fine.')
    fetch.mockImplementation(async () => received())
    queue.again('one')
    await vi.waitFor(() => expect(states(queue)).toEqual(['received']), 30_000)
  })

  it('hands the words back after seven days, and keeps them no longer on the device', async () => {
    mockFetch().mockRejectedValue(new TypeError('offline'))
    const before = open()
    before.send(API, review())
    await reaches(before, 'kept')
    clock += SEND_KEEP_MS + 1
    const later = open()
    later.resume()
    expect(states(later)).toEqual(['given_up'])
    expect(localStorage.length).toBe(0)
  })

  it('does not lose the review of another tab', async () => {
    mockFetch().mockImplementation(async () => new Response('', { status: 503 }))
    const [one, two] = [open(), open()]
    one.send(API, review('one'))
    two.send(API, review('two'))
    await Promise.all([reaches(one, 'kept'), reaches(two, 'kept')])
    one.forget('one')
    const next = open()
    next.resume()
    expect(next.deliveries().map(({ id }) => id)).toEqual(['two'])
  })

  it('stops when another tab has delivered it', async () => {
    mockFetch().mockImplementation(async () => new Response('', { status: 503 }))
    const queue = open()
    queue.send(API, review())
    await reaches(queue, 'kept')
    localStorage.clear()
    window.dispatchEvent(new Event('online'))
    expect(queue.deliveries()).toEqual([])
  })

  it('works from memory, and says that it does, where storage throws', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    mockFetch().mockRejectedValueOnce(new TypeError('offline'))
    const queue = open()
    queue.send(API, review())
    await reaches(queue, 'kept')
    expect(queue.deliveries()[0]!.state).toMatchObject({ is: 'kept', lasts: false })
    vi.mocked(fetch).mockImplementation(async () => received())
    window.dispatchEvent(new Event('online'))
    await reaches(queue, 'received')
  })
})
