import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../dashboard/failure.ts'
import { type Entry, Outbox } from '../../dashboard/voices/outbox.ts'
import type { Voice } from '../../shared/schemas/voice.ts'

const voice = (id: string) => ({ id, version: 1, status: 'pending' }) as Voice
const decided = (id: string) => ({ by: 'marta@demo.example', shop: 'demo', voice: voice(id), input: publish })
const publish = { decision: 'publish', expectedVersion: 1, blind: true } as const
const changed = { status: 'published', version: 2 } as const

type Events = ConstructorParameters<typeof Outbox>[0]

function outboxWith(
  send: (entry: Entry) => Promise<typeof changed>,
  sendTogether: Events['sendTogether'] = async (entries) => entries.map(() => changed),
) {
  const sent = vi.fn()
  const refused = vi.fn()
  let entries: readonly Entry[] = []
  const outbox = new Outbox({ send, sendTogether, sent, refused, changed: (now) => (entries = now) })
  return { outbox, sent, refused, states: () => entries.map(({ voice, delivery }) => [voice.id, delivery]) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('outbox', () => {
  it('sends one decision once, however often it is asked to', async () => {
    const send = vi.fn(async () => changed)
    const { outbox, sent } = outboxWith(send)
    outbox.hold(decided('a'))
    const answers = await Promise.all([outbox.deliver('a'), outbox.deliver('a'), outbox.flush()])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(answers.slice(0, 2)).toEqual([changed, changed])
    expect(send).toHaveBeenCalledOnce()
    expect(sent).toHaveBeenCalledOnce()
  })

  it('holds one and sends the one before', async () => {
    const { outbox, states } = outboxWith(() => new Promise(() => undefined))
    outbox.hold(decided('a'))
    outbox.hold(decided('b'))
    expect(states()).toEqual([
      ['a', 'sending'],
      ['b', 'held'],
    ])
    expect(outbox.undo().map(({ voice }) => voice.id)).toEqual(['b'])
    expect(outbox.undo()).toEqual([])
  })

  it('starts the ten seconds anew after a pause', async () => {
    const send = vi.fn(async () => changed)
    const { outbox } = outboxWith(send)
    outbox.hold(decided('a'))
    await vi.advanceTimersByTimeAsync(9_999)
    outbox.pause()
    await vi.advanceTimersByTimeAsync(60_000)
    outbox.resume()
    await vi.advanceTimersByTimeAsync(9_999)
    expect(send).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(send).toHaveBeenCalledOnce()
  })

  it('tries again what may pass, every half minute', async () => {
    const send = vi.fn(async () => changed).mockRejectedValueOnce(new Failure('offline'))
    const { outbox, states } = outboxWith(send)
    outbox.hold(decided('a'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(states()).toEqual([['a', 'stuck']])
    await vi.advanceTimersByTimeAsync(30_000)
    expect(send).toHaveBeenCalledTimes(2)
    expect(states()).toEqual([])
  })

  it('tells how many did not get through', async () => {
    const send = vi.fn(async (_: Entry) => changed)
    send.mockRejectedValueOnce(new Failure('offline')).mockRejectedValueOnce(new Failure('forbidden'))
    const { outbox, states } = outboxWith(send)
    for (const id of ['a', 'b', 'c']) outbox.hold(decided(id))
    expect(await outbox.flush()).toBe(2)
    expect(states()).toEqual([['a', 'stuck']])
    expect(await outbox.flush()).toBe(0)
  })

  it('sends what is held when it closes, and tries nothing again', async () => {
    const send = vi.fn(async (_: Entry) => changed).mockRejectedValue(new Failure('offline'))
    const { outbox } = outboxWith(send)
    outbox.hold(decided('a'))
    await vi.advanceTimersByTimeAsync(10_000)
    outbox.hold(decided('b'))
    outbox.close()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(send.mock.calls.map(([{ voice }]) => voice.id)).toEqual(['a', 'b'])
  })

  it.each(['stale_version', 'not_possible', 'forbidden', 'review_not_found'] as const)(
    'does not repeat what was answered with %s',
    async (code) => {
      const send = vi.fn().mockRejectedValue(new Failure(code))
      const { outbox, refused, states } = outboxWith(send)
      outbox.hold(decided('a'))
      expect(await outbox.deliver('a')).toBeNull()
      await vi.advanceTimersByTimeAsync(60_000)
      expect(send).toHaveBeenCalledOnce()
      expect(refused).toHaveBeenCalledWith(expect.objectContaining({ input: publish }), code)
      expect(states()).toEqual([])
    },
  )

  it('holds many together, takes all of them back at once, and sends them in one request', async () => {
    const send = vi.fn(async () => changed)
    const sendTogether = vi.fn<Events['sendTogether']>(async (entries) => entries.map(() => changed))
    const { outbox, sent, states } = outboxWith(send, sendTogether)
    outbox.hold(decided('a'), decided('b'))
    expect(outbox.undo()).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sendTogether).not.toHaveBeenCalled()
    outbox.hold(decided('a'), decided('b'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sendTogether).toHaveBeenCalledOnce()
    expect(send).not.toHaveBeenCalled()
    expect(sent).toHaveBeenCalledTimes(2)
    expect(states()).toEqual([])
  })

  it('sends a hundred in a request, one request after the other, each decision by itself where they differ', async () => {
    const sizes: number[] = []
    let running = 0
    const send = vi.fn(async () => changed)
    const { outbox } = outboxWith(send, async (entries) => {
      expect(++running).toBe(1)
      sizes.push(entries.length)
      await new Promise((done) => setTimeout(done, 100))
      running--
      return entries.map(() => changed)
    })
    const many = Array.from({ length: 150 }, (_, n) => decided(`v${n}`))
    outbox.hold(...many, { ...decided('seen'), input: { ...publish, blind: false } })
    const left = outbox.flush()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await left).toBe(0)
    expect(sizes).toEqual([100, 50])
    expect(send).toHaveBeenCalledOnce()
  })

  it('says of each of many what became of it, and keeps all of them while there is no connection', async () => {
    const sendTogether = vi.fn<Events['sendTogether']>().mockRejectedValueOnce(new Failure('offline'))
    sendTogether.mockResolvedValueOnce([changed, { code: 'stale_version' }])
    const { outbox, sent, refused, states } = outboxWith(async () => changed, sendTogether)
    outbox.hold(decided('a'), decided('b'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(states()).toEqual([
      ['a', 'stuck'],
      ['b', 'stuck'],
    ])
    await vi.advanceTimersByTimeAsync(30_000)
    expect(states()).toEqual([])
    expect(sent).toHaveBeenCalledWith(expect.objectContaining({ voice: voice('a') }), changed)
    expect(refused).toHaveBeenCalledWith(expect.objectContaining({ voice: voice('b') }), 'stale_version')
  })

  it('sends the rest of many when one of them had to go first', async () => {
    const { outbox, sent } = outboxWith(async () => changed)
    outbox.hold(decided('a'), decided('b'), decided('c'))
    await outbox.deliver('a')
    expect(sent).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent).toHaveBeenCalledTimes(3)
  })
})
