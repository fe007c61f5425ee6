import { DECISIONS_PER_CALL } from '../../shared/limits.ts'
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

/** What became of one of many decisions that went out together. */
export type Outcome = Changed | { code: FailureCode }

export interface OutboxEvents {
  send: (entry: Entry) => Promise<Changed>
  /** Sends decisions that are the same but for their reviews, at most `DECISIONS_PER_CALL`; answers in their order. */
  sendTogether: (entries: readonly Entry[]) => Promise<readonly Outcome[]>
  /** The entries are different now. */
  changed: (entries: readonly Entry[]) => void
  sent: (entry: Entry, changed: Changed) => void
  /** The Worker said no: trying again would not help. */
  refused: (entry: Entry, code: FailureCode) => void
}

// What may go through later as it is; every other answer is final.
const PASSING: ReadonlySet<FailureCode> = new Set(['offline', 'internal', 'rate_limited', 'unauthenticated'])

const sending = (entry: Entry): Entry => ({ ...entry, delivery: 'sending' })

/** Equal for decisions that differ in nothing but the review. */
const sameness = ({ by, shop, input: { expectedVersion: _, ...decided } }: Entry): string =>
  JSON.stringify([by, shop, decided])

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

  /** Keeps decisions that were taken together for `UNDO_MS`. Those before go out now. */
  hold(...decided: readonly Decided[]): void {
    this.release()
    this.#set([...this.#entries, ...decided.map((one): Entry => ({ ...one, delivery: 'held' }))])
    this.resume()
  }

  /** Stops the clock of the decisions that can be undone, for as long as someone reaches for "Undo". */
  pause(): void {
    clearTimeout(this.#hold)
  }

  /** Starts the clock anew. */
  resume(): void {
    clearTimeout(this.#hold)
    this.#hold = setTimeout(() => this.release(), UNDO_MS)
  }

  /** Takes the last decision back, or those that were taken together, unless they are on their way. */
  undo(): readonly Entry[] {
    const held = this.#that('held')
    if (held.length === 0) return held
    clearTimeout(this.#hold)
    this.#set(this.#entries.filter((entry) => !held.includes(entry)))
    return held
  }

  /** Sends what could still be undone. */
  release(): void {
    clearTimeout(this.#hold)
    this.#deliverAll(this.#that('held'))
  }

  /** Sends everything that is stuck again. */
  retry(): void {
    clearTimeout(this.#retry)
    this.#deliverAll(this.#that('stuck'))
  }

  /** Sends everything that is here and waits for the answers; resolves with how many decisions did not get through. */
  async flush(): Promise<number> {
    this.#deliverAll(this.#entries)
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

  /** What is the same decision about several reviews goes out in one request after the other. */
  #deliverAll(entries: readonly Entry[]): void {
    const waiting = entries.filter(({ voice }) => !this.#onTheWay.has(voice.id))
    const alike = Map.groupBy(waiting, sameness)
    for (const group of alike.values()) {
      if (group.length === 1) void this.deliver(group[0]!.voice.id)
      else this.#deliverTogether(group)
    }
  }

  #deliverTogether(group: readonly Entry[]): void {
    const ids = new Set(group.map(({ voice }) => voice.id))
    this.#set(this.#entries.map((entry) => (ids.has(entry.voice.id) ? sending(entry) : entry)))
    let before: Promise<unknown> = Promise.resolve()
    for (let from = 0; from < group.length; from += DECISIONS_PER_CALL) {
      const part = group.slice(from, from + DECISIONS_PER_CALL)
      // The first leaves at once: the page may be about to close.
      const answers =
        from === 0 ? this.#attemptTogether(part) : before.then(() => this.#attemptTogether(part))
      before = answers
      for (const [index, { voice }] of part.entries()) {
        const attempt = answers
          .then((changed) => changed[index] ?? null)
          .finally(() => this.#onTheWay.delete(voice.id))
        this.#onTheWay.set(voice.id, attempt)
      }
    }
  }

  async #attemptTogether(part: readonly Entry[]): Promise<ReadonlyArray<Changed | null>> {
    try {
      const outcomes = await this.#events.sendTogether(part)
      return part.map((entry, index) => {
        const outcome = outcomes[index]!
        if ('code' in outcome) return this.#failed(entry, outcome.code)
        this.#remove(entry.voice.id)
        this.#events.sent(entry, outcome)
        return outcome
      })
    } catch (error) {
      return part.map((entry) => this.#failed(entry, failureCode(error)))
    }
  }

  #failed(entry: Entry, code: FailureCode): null {
    if (PASSING.has(code)) {
      this.#update(entry.voice.id, { delivery: 'stuck', code })
      clearTimeout(this.#retry)
      if (!this.#isClosed) this.#retry = setTimeout(() => this.retry(), RETRY_MS)
    } else {
      this.#remove(entry.voice.id)
      this.#events.refused(entry, code)
    }
    return null
  }

  async #attempt(id: string): Promise<Changed | null> {
    const entry = this.#entries.find(({ voice }) => voice.id === id)
    if (!entry) return null
    this.#update(id, { delivery: 'sending' })
    try {
      const changed = await this.#events.send(entry)
      this.#remove(id)
      this.#events.sent(entry, changed)
      return changed
    } catch (error) {
      return this.#failed(entry, failureCode(error))
    }
  }

  #that = (state: Entry['delivery']): readonly Entry[] =>
    this.#entries.filter(({ delivery }) => delivery === state)

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
