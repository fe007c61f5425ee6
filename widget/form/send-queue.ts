import type { ErrorBody, FieldError } from '../../shared/errors.ts'
import { SEND_KEEP_MS, SEND_TIMEOUT_MS, SEND_TRIES_MAX } from '../../shared/limits.ts'
import type { ReviewInput, SubmissionReceipt } from '../../shared/schemas/review.ts'
import { KEPT_REVIEWS } from '../dom/kept-reviews.ts'
import type { TextStorage } from '../dom/storage.ts'

/** A review between "Send" and its delivery, as it is kept on the device. */
interface Kept {
  api: string
  review: ReviewInput
  /** When it was first sent, in ms since 1970. */
  since: number
  tries: number
}

export type DeliveryState =
  | { is: 'sending' }
  | { is: 'received'; receipt: SubmissionReceipt }
  /** Goes out again by itself. */
  | { is: 'kept'; why: 'offline' | 'fault'; lasts: boolean }
  | { is: 'refused'; fields: FieldError[] }
  /** Seven days or ten tries: the words go back to the person. */
  | { is: 'given_up' }

export interface Delivery {
  readonly id: string
  readonly api: string
  readonly review: ReviewInput
  readonly state: DeliveryState
}

export interface SendQueue {
  /** What was sent from this page or waits since an earlier visit. */
  deliveries(): Delivery[]
  send(api: string, review: ReviewInput): void
  /** Tries at once, with all tries before it. */
  again(id: string): void
  forget(id: string): void
  /** Takes up what earlier visits left. */
  resume(): void
  /** Calls back after every change, with what changed unless it is gone; the function handed back ends that. */
  watch(changed: (delivery?: Delivery) => void): () => void
}

interface Outside {
  storage: TextStorage
  now(): number
  /** From 0 to 1. */
  random(): number
}

/**
 * Sends reviews until each is delivered exactly once: the server knows a repetition by its `submissionId`. All wait
 * under one key of the storage, by that id, so that two tabs do not lose each other's.
 */
export function createSendQueue({ storage, now, random }: Outside): SendQueue {
  const known = new Map<string, Delivery & Kept>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const watchers = new Set<(delivery?: Delivery) => void>()

  const stored = (): Record<string, Kept> => {
    try {
      return JSON.parse(storage.read(KEPT_REVIEWS) ?? '{}')
    } catch {
      return {}
    }
  }
  const store = (id: string, kept: Kept | undefined): void => {
    const { [id]: _, ...all } = stored()
    if (kept) all[id] = kept
    if (Object.keys(all).length) storage.write(KEPT_REVIEWS, JSON.stringify(all))
    else storage.remove(KEPT_REVIEWS)
  }
  const set = (id: string, kept: Kept, state: DeliveryState): void => {
    const delivery = { id, ...kept, state }
    known.set(id, delivery)
    for (const changed of watchers) changed(delivery)
  }
  const drop = (id: string): void => {
    clearTimeout(timers.get(id))
    known.delete(id)
    for (const changed of watchers) changed()
  }

  const attempt = async (id: string): Promise<void> => {
    const { api, review, since, tries } = known.get(id)!
    clearTimeout(timers.get(id))
    // Another tab has delivered it, or the person deleted it there.
    if (storage.lasts && !stored()[id]) return drop(id)
    const kept: Kept = { api, review, since, tries: tries + 1 }
    set(id, kept, { is: 'sending' })
    store(id, kept)
    try {
      // As text/plain, which is what a text is sent as, the browser asks nothing beforehand.
      const answer = await fetch(`${api}/reviews`, {
        method: 'POST',
        body: JSON.stringify(review),
        credentials: 'omit',
        signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
      })
      const final = answer.ok || (answer.status < 500 && answer.status !== 408 && answer.status !== 429)
      if (!final) throw answer
      const said = await answer.json()
      store(id, undefined)
      if (answer.ok) return set(id, kept, { is: 'received', receipt: said })
      const { fields = [] } = (said as ErrorBody).error
      set(id, kept, { is: 'refused', fields })
    } catch {
      if (!known.has(id)) return
      if (kept.tries >= SEND_TRIES_MAX) return set(id, kept, { is: 'given_up' })
      set(id, kept, { is: 'kept', why: navigator.onLine ? 'fault' : 'offline', lasts: storage.lasts })
      const delay = 3_000 * 2 ** (kept.tries - 1) * (0.5 + random())
      timers.set(
        id,
        setTimeout(() => attempt(id), delay),
      )
    }
  }

  const queue: SendQueue = {
    deliveries: () => [...known.values()],
    send(api, review) {
      const kept: Kept = { api, review, since: now(), tries: 0 }
      store(review.submissionId, kept)
      known.set(review.submissionId, { id: review.submissionId, ...kept, state: { is: 'sending' } })
      attempt(review.submissionId)
    },
    again(id) {
      const { api, review } = known.get(id)!
      drop(id)
      queue.send(api, review)
    },
    forget(id) {
      store(id, undefined)
      drop(id)
    },
    resume() {
      for (const [id, kept] of Object.entries(stored())) {
        if (known.has(id)) continue
        const late = now() - kept.since > SEND_KEEP_MS
        // No longer kept on the device than promised: from here on it is only on the screen.
        if (late) store(id, undefined)
        if (late || kept.tries >= SEND_TRIES_MAX) set(id, kept, { is: 'given_up' })
        else {
          set(id, kept, { is: 'kept', why: 'fault', lasts: true })
          attempt(id)
        }
      }
    },
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
  addEventListener('online', () => {
    for (const { id, state } of known.values()) if (state.is === 'kept') attempt(id)
  })
  return queue
}
