import type { Decision } from '../../shared/schemas/decision.ts'
import type { Role } from '../../shared/schemas/sign-in.ts'
import type { AnyView, Voice } from '../../shared/schemas/voice.ts'
import { TRANSITIONS } from '../../shared/transitions.ts'

// From here rather than from the schemas: those would bring their validator along.
const DECISIONS = Object.keys(TRANSITIONS) as Decision[]

type Standing = Pick<Voice, 'status'> & Partial<Pick<Voice, 'test'>>

/** Nobody has decided yet, so the stars stay covered. */
export const isUndecided = ({ status }: Standing): boolean => TRANSITIONS.publish.from.includes(status)

/** A stars-only rating has no place where an answer would show. */
const isAnswerable = ({ status, body }: Voice): boolean => status === 'published' && body !== null

/** Whether a voice is of this view. */
export function belongsTo(view: AnyView, voice: Voice): boolean {
  if (view === 'to_decide')
    return (
      (voice.status === 'pending' && !voice.test) ||
      (voice.status === 'published' && voice.updatesPending > 0)
    )
  if (view === 'to_answer') return isAnswerable(voice) && voice.reply === null
  return view !== 'spam' || voice.status === 'spam'
}

/** The decisions a member can take about a review as it is; the Worker has the last word. */
export const possibleDecisions = ({ status, test }: Standing, role: Role): readonly Decision[] =>
  role === 'viewer' || test ? [] : DECISIONS.filter((decision) => TRANSITIONS[decision].from.includes(status))

/** The decisions that can be taken about all of them at once. */
export function commonDecisions(voices: readonly Standing[], role: Role): readonly Decision[] {
  if (voices.length === 0) return []
  return DECISIONS.filter((decision) =>
    voices.every((voice) => possibleDecisions(voice, role).includes(decision)),
  )
}

/** Whether a member can write, or change, the shop's answer. */
export const canAnswer = (voice: Voice, role: Role): boolean => role !== 'viewer' && isAnswerable(voice)
