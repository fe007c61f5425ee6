import type { Voice } from '../../shared/schemas/voice.ts'
import { isoTime } from '../platform/time.ts'
import { storedReply } from '../reviews/rules.ts'

/** What is selected of a voice, from `reviews r` and `products p`. */
export const VOICE_COLUMNS = `r.id, r.version, r.status, r.reason, r.rating, r.title, r.body, r.language,
  r.author_name AS name, r.proof, r.incentive, r.relationship, r.channel, r.signals, r.created_at AS createdAt,
  r.published_at AS publishedAt, r.due_at AS dueAt, r.reply, r.shown_title AS shownTitle, r.shown_body AS shownBody,
  r.assignee_id AS assignee, r.assigned_until AS assignedUntil, r.updates_pending AS updatesPending, r.test,
  p.id AS productId, p.title AS productTitle, p.url AS productUrl`

type Times = 'createdAt' | 'publishedAt' | 'dueAt' | 'assignedUntil'

/** A voice as it comes from the database. */
export interface VoiceRow extends Omit<Voice, 'product' | 'signals' | 'reply' | 'test' | Times> {
  signals: string
  test: number
  createdAt: number
  publishedAt: number | null
  dueAt: number | null
  assignedUntil: number | null
  reply: string | null
  productId: string
  productTitle: string | null
  productUrl: string | null
}

/** A voice as it leaves the Worker. */
export const voiceOf = ({ productId, productTitle, productUrl, ...row }: VoiceRow): Voice => ({
  ...row,
  product: { id: productId, title: productTitle, url: productUrl },
  signals: JSON.parse(row.signals),
  test: row.test === 1,
  createdAt: isoTime(row.createdAt),
  publishedAt: isoTime(row.publishedAt),
  dueAt: isoTime(row.dueAt),
  assignedUntil: isoTime(row.assignedUntil),
  reply: storedReply(row.reply),
})
