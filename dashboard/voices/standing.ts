import type { Decision } from '../../shared/schemas/decision.ts'
import type { Status } from '../../shared/schemas/review.ts'
import type { Role } from '../../shared/schemas/sign-in.ts'
import type { Voice, VoiceView } from '../../shared/schemas/voice.ts'

/** Nobody has decided yet, so the stars stay covered. */
export const isUndecided = ({ status }: Pick<Voice, 'status'>): boolean =>
  status === 'pending' || status === 'spam'

/** Whether a voice is of this view. */
export function belongsTo(view: VoiceView, voice: Voice): boolean {
  if (view === 'to_decide') return voice.status === 'pending'
  if (view === 'to_answer') return voice.status === 'published' && voice.body !== null && voice.reply === null
  return true
}

const POSSIBLE: Record<Status, readonly Decision[]> = {
  pending: ['publish', 'reject'],
  spam: ['publish'],
  published: ['remove'],
  rejected: ['restore'],
  removed: ['restore'],
  withdrawn: [],
}

/** The decisions a member can take about a review as it is; the Worker has the last word. */
export const possibleDecisions = (voice: Voice, role: Role): readonly Decision[] =>
  role === 'viewer' ? [] : POSSIBLE[voice.status]

/** A stars-only rating has no place where an answer would show. */
export const canAnswer = (voice: Voice, role: Role): boolean =>
  role !== 'viewer' && voice.status === 'published' && voice.body !== null

/** Where a decision leads. */
export const STATUS_AFTER: Record<Decision, Status> = {
  publish: 'published',
  restore: 'published',
  reject: 'rejected',
  remove: 'removed',
}
