import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SEND_KEEP_MS, SEND_TRIES_MAX } from '../../../shared/limits.ts'
import type { ReviewInput } from '../../../shared/schemas/review.ts'
import { someWait } from '../../../widget/dom/kept-reviews.ts'
import { openStorage, type TextStorage } from '../../../widget/dom/storage.ts'
import { createSendQueue, type SendQueue } from '../../../widget/form/send-queue.ts'
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
const received = () => Response.json({ id: 'r1', status: 'pending' }, { status: 201 })

let storage: TextStorage
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
    await vi.waitFor(() => expect(states(queue)).toEqual(['kept']))
    await vi.advanceTimersByTimeAsync(3_000)
    await vi.waitFor(() => expect(states(queue)).toEqual(['received']))
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

  it('hands the fields back after a refusal, and keeps nothing', async () => {
    const fields = [{ path: 'body', code: 'required' }]
    mockFetch().mockImplementation(async () => Response.json({ error: { fields } }, { status: 422 }))
    const queue = open()
    queue.send(API, review())
    await reaches(queue, 'refused')
    expect(queue.deliveries()[0]!.state).toEqual({ is: 'refused', fields })
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
    await vi.waitFor(() => expect(states(queue)).toEqual(['received']))
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
