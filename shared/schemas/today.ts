import type { ContactNeed, ContactWay } from './contact-request.ts'
import type { Stage } from './experience.ts'
import type { VoiceCounts } from './voice.ts'

/** Somebody who waits for a person. */
export interface WaitingPerson {
  id: string
  /** Null where they gave none. */
  name: string | null
  way: ContactWay
  need: ContactNeed
  /** What they were promised, ISO 8601 in UTC. */
  dueAt: string
  /** Who of the team has taken it; null where nobody has. */
  owner: string | null
}

/** One thing that the last four weeks say, with the figures it rests on. */
export type Insight =
  /** A stage of the way that `bad` of `of` people marked bad. */
  | { kind: 'stage'; stage: Stage; bad: number; of: number }
  /** A product that got one or two stars from `low` of `of` people. */
  | { kind: 'unhappy'; product: { id: string; title: string | null }; low: number; of: number }
  /** A product that got four or five stars from all `of` people. */
  | { kind: 'loved'; product: { id: string; title: string | null }; of: number }
  /** Half of the `of` answers came within so many hours. */
  | { kind: 'answering'; hours: number; of: number }

/** `GET /v1/merchant/:shop/today` */
export interface TodayAnswer {
  counts: Omit<VoiceCounts, 'spam'>
  /** When the oldest review came that waits for a decision; null where none does. */
  oldestAt: string | null
  /** The three of those who wait for a person that were promised the earliest answer. */
  people: WaitingPerson[]
  /** Null where too few people have said something. */
  insight: Insight | null
  /** What came and went in the last seven days. */
  week: { received: number; published: number; byItself: number }
  /** How many mails have not gone out, counted up to a hundred. */
  mailTroubles: number
  /** What a new shop has done already. */
  steps: { widget: boolean; order: boolean; team: boolean; answer: boolean }
}
