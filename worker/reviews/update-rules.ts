import type { Proof } from '../../shared/schemas/review.ts'
import { isHeld, publishesAfter } from '../moderation/rules.ts'
import { noticeSignals } from '../moderation/text-rules.ts'
import type { NewUpdate } from './author-store.ts'

/** Derives all that is stored with an addition from its words; `now` in milliseconds. */
export function newUpdate(id: string, body: string, submission: string, now: number): NewUpdate {
  const signals = noticeSignals(undefined, body, undefined)
  const dueBy = (proof: Proof): number | null => {
    const after = isHeld(signals) ? null : publishesAfter({ proof, signals })
    return after === null ? null : now + after
  }
  const dueAt = { order: dueBy('order'), email: dueBy('email'), none: dueBy('none') }
  return { id, submission, body, signals, dueAt }
}
