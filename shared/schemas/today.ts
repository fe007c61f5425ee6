import type { VoiceCounts } from './voice.ts'

/** `GET /v1/merchant/:shop/today` */
export interface TodayAnswer {
  counts: Omit<VoiceCounts, 'spam'>
  /** When the oldest review came that waits for a decision; null where none does. */
  oldestAt: string | null
  /** What came and went in the last seven days. */
  week: { received: number; published: number; byItself: number }
  /** What a new shop has done already. */
  steps: { widget: boolean; order: boolean; team: boolean; answer: boolean }
}
