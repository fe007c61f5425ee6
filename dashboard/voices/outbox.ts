import type { DecisionInput } from '../../shared/schemas/decision.ts'
import type { Status } from '../../shared/schemas/review.ts'
import type { Voice } from '../../shared/schemas/voice.ts'
import { type FailureCode, failureCode } from '../failure.ts'

/** How long a decision can be undone, because it has not been sent yet. */
const UNDO_MS = 10_000

const RETRY_MS = 30_000

/** A decision: who took it, in which shop, about which voice. */
export interface Decided {
  by: string
  shop: string
  voice: Voice
  input: DecisionInput
}

/** `held` can be undone, `sending` is on its way, `stuck` did not get through and is tried again. */
export interface Entry extends Decided {
  delivery: 'held' | 'sending' | 'stuck'
  /** Why it is stuck. */
  code?: FailureCode
}

/** A review after a change: where it stands, and its version for the next one. */
export interface Changed {
  status: Status
  version: number
}

export interface OutboxEvents {
  send: (entry: Entry) => Promise<Changed>
  /** The entries are different now. */
  changed: (entries: readonly Entry[]) => void
  sent: (entry: Entry, changed: Changed) => void
  /** The Worker said no: trying again would not help. */
  refused: (entry: Entry, code: FailureCode) => void
}

// What may go through later as it is; every other answer is final.
const PASSING: ReadonlySet<FailureCode> = new Set(['offline', 'internal', 'rate_limited', 'unauthenticated'])

/**
 * Holds each decision for ten seconds before it goes out, which is what makes undo possible: no state of the Worker has
 * to be turned back. Sending the same decision twice is safe, so what got no answer is simply sent again.
 */
export class Outbox {
  readonly #events: OutboxEvents
  #entries: readonly Entry[] = []
  #hold: ReturnType<typeof setTimeout> | undefined
  #retry: ReturnType<typeof setTimeout> | undefined
  #isClosed = false
  readonly #onTheWay = new Map<string, Promise<Changed | null>>()

  constructor(events: OutboxEvents) {
    this.#events = events
  }

  /** Keeps a decision for `UNDO_MS`. The one before goes out now. */
  hold(decided: Decided): void {
    this.release()
    this.#set([...this.#entries, { ...decided, delivery: 'held' }])
    this.resume()
  }

  /** Stops the clock of the decision that can be undone, for as long as someone reaches for "Undo". */
  pause(): void {
    clearTimeout(this.#hold)
  }

  /** Starts the clock anew. */
  resume(): void {
    clearTimeout(this.#hold)
    this.#hold = setTimeout(() => this.release(), UNDO_MS)
  }

  /** Takes the last decision back, unless it is on its way. */
  undo(): Entry | null {
    const entry = this.#held()
    if (!entry) return null
    clearTimeout(this.#hold)
    this.#set(this.#entries.filter((other) => other !== entry))
    return entry
  }

  /** Sends the decision that could still be undone. */
  release(): void {
    clearTimeout(this.#hold)
    const entry = this.#held()
    if (entry) void this.deliver(entry.voice.id)
  }

  /** Sends everything that is stuck again. */
  retry(): void {
    clearTimeout(this.#retry)
    for (const { voice, delivery } of this.#entries) if (delivery === 'stuck') void this.deliver(voice.id)
  }

  /** Sends everything that is here and waits for the answers; resolves with how many decisions did not get through. */
  async flush(): Promise<number> {
    const answers = await Promise.all(this.#entries.map(({ voice }) => this.deliver(voice.id)))
    return answers.filter((changed) => changed === null).length
  }

  /** Gives up what may not be sent any more; returns it. */
  drop(which: (entry: Entry) => boolean): readonly Entry[] {
    const dropped = this.#entries.filter(which)
    if (dropped.length > 0) this.#set(this.#entries.filter((entry) => !dropped.includes(entry)))
    return dropped
  }

  /** Sends what could still be undone, and tries nothing again: whoever comes next may be somebody else. */
  close(): void {
    this.release()
    this.#isClosed = true
    clearTimeout(this.#retry)
  }

  /** Sends the decision about one review now; null if it did not get through. */
  deliver(id: string): Promise<Changed | null> {
    const running = this.#onTheWay.get(id)
    if (running) return running
    const attempt = this.#attempt(id).finally(() => this.#onTheWay.delete(id))
    this.#onTheWay.set(id, attempt)
    return attempt
  }

  async #attempt(id: string): Promise<Changed | null> {
    const entry = this.#entries.find(({ voice }) => voice.id === id)
    if (!entry) return null
    if (entry.delivery === 'held') clearTimeout(this.#hold)
    this.#update(id, { delivery: 'sending' })
    try {
      const changed = await this.#events.send(entry)
      this.#remove(id)
      this.#events.sent(entry, changed)
      return changed
    } catch (error) {
      const code = failureCode(error)
      if (PASSING.has(code)) {
        this.#update(id, { delivery: 'stuck', code })
        clearTimeout(this.#retry)
        if (!this.#isClosed) this.#retry = setTimeout(() => this.retry(), RETRY_MS)
      } else {
        this.#remove(id)
        this.#events.refused(entry, code)
      }
      return null
    }
  }

  #held = (): Entry | undefined => this.#entries.find(({ delivery }) => delivery === 'held')

  #update(id: string, change: Partial<Entry>): void {
    this.#set(this.#entries.map((entry) => (entry.voice.id === id ? { ...entry, ...change } : entry)))
  }

  #remove(id: string): void {
    this.#set(this.#entries.filter(({ voice }) => voice.id !== id))
  }

  #set(entries: readonly Entry[]): void {
    this.#entries = entries
    this.#events.changed(entries)
  }
}
