import type { ErrorBody } from '../../shared/errors.ts'
import { SEND_KEEP_MS, SEND_TIMEOUT_MS, SEND_TRIES_MAX } from '../../shared/limits.ts'
import type { ReviewInput, SubmissionReceipt } from '../../shared/schemas/review.ts'
import { newId } from '../dom/new-id.ts'
import type { ObjectStorage } from '../dom/storage.ts'
import { draftOf } from './draft.ts'

/** The one key in localStorage: reviews between "Send" and their delivery. `live/some-wait.ts` looks there. */
const KEPT_REVIEWS = 'voce:send'

/** A review between "Send" and its delivery, as it is kept on the device. */
interface Kept {
  api: string
  review: ReviewInput
  /** When it was first sent, in ms since 1970. */
  since: number
  tries: number
  /** The server's word against it. It is not sent again, but kept until the person has seen that and done with it. */
  refusal?: ErrorBody['error']
}

export type DeliveryState =
  | { is: 'sending' }
  | { is: 'received'; receipt: SubmissionReceipt }
  /** Goes out again by itself. */
  | { is: 'kept'; why: 'offline' | 'fault'; lasts: boolean }
  | { is: 'refused'; refusal: ErrorBody['error'] }
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
  /** Tries at once, with all tries before it; as a review of its own where the id had been used for other words. */
  again(id: string): void
  forget(id: string): void
  /** Takes up what earlier visits left. */
  resume(): void
  /** Calls back after every change, with what changed unless it is gone; the function handed back ends that. */
  watch(changed: (delivery?: Delivery) => void): () => void
}

interface Outside {
  storage: ObjectStorage
  now(): number
  /** From 0 to 1. */
  random(): number
}

/**
 * Sends reviews until each is delivered exactly once: the server knows a repetition by its `submissionId`. All wait
 * under one key of the storage, by that id, so that two tabs do not lose each other's.
 */
export function createSendQueue({ storage, now, random }: Outside): SendQueue {
  const known = new Map<string, Delivery>()
  const watchers = new Set<(delivery?: Delivery) => void>()
  const tell = (delivery?: Delivery): void => {
    for (const changed of watchers) changed(delivery)
  }

  const stored = () => storage.read<Record<string, Kept>>(KEPT_REVIEWS)
  const store = (id: string, kept: Kept | undefined): void => {
    const { [id]: _, ...all } = stored()
    if (kept) all[id] = kept
    if (Object.keys(all).length) storage.write(KEPT_REVIEWS, all)
    else storage.remove(KEPT_REVIEWS)
  }
  const endDraft = (id: string): void => {
    const { api, review } = known.get(id)!
    draftOf(api, review.product.id).end(id)
  }
  const set = (id: string, kept: Kept, state: DeliveryState): void => {
    // What another tab has ended in the meantime stays ended.
    if (stored()[id]) store(id, state.is === 'received' ? undefined : kept)
    const delivery = { id, api: kept.api, review: kept.review, state }
    known.set(id, delivery)
    tell(delivery)
    // Else the same words would come back after a reload, although they are cared for here.
    if (state.is !== 'sending' && state.is !== 'refused') endDraft(id)
  }
  const drop = (id: string): void => {
    known.delete(id)
    tell()
  }

  const attempt = async (id: string): Promise<void> => {
    const before = stored()[id]
    // Another tab has delivered it, or the person deleted it there.
    if (!before) return drop(id)
    const kept = { ...before, tries: before.tries + 1 }
    set(id, kept, { is: 'sending' })
    try {
      // As text/plain, which is what a text is sent as, the browser asks nothing beforehand.
      const answer = await fetch(`${kept.api}/reviews`, {
        method: 'POST',
        body: JSON.stringify(kept.review),
        credentials: 'omit',
        signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
      })
      const said = await answer.json()
      if (answer.ok && said.id) return set(id, kept, { is: 'received', receipt: said })
      const refusal: ErrorBody['error'] = said.error
      // Without an id it is not the server that speaks, but a proxy or a captive portal: for now, like these two.
      if (!refusal.requestId || answer.status >= 500 || answer.status === 429) throw answer
      set(id, { ...kept, refusal }, { is: 'refused', refusal })
    } catch {
      if (!known.has(id)) return
      const { onLine } = navigator
      const state: DeliveryState =
        onLine && kept.tries >= SEND_TRIES_MAX
          ? { is: 'given_up' }
          : { is: 'kept', why: onLine ? 'fault' : 'offline', lasts: storage.lasts }
      // Without a connection it was no try, and the next one waits for the connection.
      set(id, onLine ? kept : before, state)
      const again = (): void => {
        if (known.get(id)?.state === state) attempt(id)
      }
      if (onLine && state.is === 'kept') setTimeout(again, 3_000 * 2 ** before.tries * (0.5 + random()))
    }
  }

  const queue: SendQueue = {
    deliveries: () => [...known.values()],
    send(api, review) {
      store(review.submissionId, { api, review, since: now(), tries: 0 })
      attempt(review.submissionId)
    },
    again(id) {
      const { api, review, state } = known.get(id)!
      queue.forget(id)
      const taken = state.is === 'refused' && state.refusal.code === 'submission_conflict'
      queue.send(api, taken ? { ...review, submissionId: newId() } : review)
    },
    forget(id) {
      store(id, undefined)
      endDraft(id)
      drop(id)
    },
    resume() {
      for (const [id, kept] of Object.entries(stored() as Record<string, Kept>)) {
        if (known.has(id)) continue
        const { since, tries, refusal } = kept
        const late = now() - since > SEND_KEEP_MS
        if (late || tries >= SEND_TRIES_MAX) set(id, kept, { is: 'given_up' })
        else if (refusal) set(id, kept, { is: 'refused', refusal })
        else attempt(id)
        // No longer kept on the device than promised: from here on it is only on the screen.
        if (late) store(id, undefined)
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
