import type { Decision } from './schemas/decision.ts'
import type { Status } from './schemas/review.ts'

/** From which states a decision leads where: the Worker enforces it, the dashboard offers what it allows. */
export const TRANSITIONS: Record<Decision, { from: readonly Status[]; to: Status }> = {
  publish: { from: ['pending', 'spam'], to: 'published' },
  reject: { from: ['pending'], to: 'rejected' },
  remove: { from: ['published'], to: 'removed' },
  restore: { from: ['rejected', 'removed'], to: 'published' },
}
