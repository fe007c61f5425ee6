import type { VoiceUpdate, WholeVoice } from '../../shared/schemas/voice.ts'
import { isoTime } from '../platform/time.ts'
import { contestedBy } from './contested-rules.ts'
import { nameOf, type StoredActor, whoOf } from './who.ts'

// What happened to a review and what was written about it. Each statement binds ?1 the review and ?2 the shop.

const HISTORY_MAX = 200
const LIST_MAX = 100

export type HistoryRow = StoredActor & { type: string; data: string; at: number }

export const HISTORY = `SELECT e.type, e.actor, ${nameOf('e.actor')} AS actorName, e.data, e.at
  FROM events e INDEXED BY events_of_subject WHERE e.subject = ?1 AND e.shop_id = ?2 ORDER BY e.seq LIMIT ${HISTORY_MAX}`

export const historyOf = ({ type, at, data, ...actor }: HistoryRow): WholeVoice['history'][number] => ({
  type,
  who: whoOf(actor),
  at: isoTime(at),
  data: JSON.parse(data),
})

export type WrittenRow = StoredActor & { id: string; body: string; at: number }

export const NOTES = `SELECT n.id, n.body, n.created_at AS at, n.user_id AS actor, ${nameOf('n.user_id')} AS actorName
  FROM notes n INDEXED BY notes_of_review WHERE n.review_id = ?1 AND n.shop_id = ?2 ORDER BY n.created_at LIMIT ${LIST_MAX}`

export const PRIVATE_ANSWERS = `SELECT n.id, n.body, n.created_at AS at, n.user_id AS actor,
    coalesce(${nameOf('n.user_id')}, n.name) AS actorName
  FROM private_answers n INDEXED BY private_answers_of_review WHERE n.review_id = ?1 AND n.shop_id = ?2
  ORDER BY n.created_at LIMIT ${LIST_MAX}`

export const writtenOf = ({ id, body, at, ...actor }: WrittenRow): WholeVoice['notes'][number] => ({
  id,
  who: whoOf(actor),
  body,
  at: isoTime(at),
})

interface DecidedRow {
  decider: string | null
  deciderName: string | null
  at: number
  decidedAt: number | null
}

const decided = ({ decider, deciderName, at, decidedAt }: DecidedRow) => ({
  decidedBy: decider === null ? null : whoOf({ actor: decider, actorName: deciderName }),
  at: isoTime(at),
  decidedAt: isoTime(decidedAt),
})

type Objection = WholeVoice['objections'][number]
export type ObjectionRow = StoredActor &
  DecidedRow &
  Pick<Objection, 'id' | 'reason' | 'body' | 'state'> & { type: string }

export const OBJECTIONS = `SELECT o.id, b.type, x.reason, o.body, o.state, o.against AS actor, ${nameOf('o.against')} AS actorName,
    o.decided_by AS decider, ${nameOf('o.decided_by')} AS deciderName, o.created_at AS at, o.decided_at AS decidedAt
  FROM objections o INDEXED BY objections_of_review JOIN statements x ON x.event = o.event
  JOIN events b ON b.seq = o.event
  WHERE o.review_id = ?1 AND o.shop_id = ?2 ORDER BY o.created_at LIMIT ${LIST_MAX}`

export const objectionOf = ({ id, type, reason, body, state, ...row }: ObjectionRow): Objection => ({
  id,
  about: contestedBy(type),
  reason,
  body,
  state,
  against: whoOf(row),
  ...decided(row),
})

type Report = WholeVoice['reports'][number]
export type ReportRow = DecidedRow & Pick<Report, 'id' | 'reason' | 'explanation' | 'name' | 'state'>

export const REPORTS = `SELECT o.id, o.reason, o.explanation, o.name, o.state, o.decided_by AS decider,
    ${nameOf('o.decided_by')} AS deciderName, o.created_at AS at, o.decided_at AS decidedAt
  FROM reports o INDEXED BY reports_of_subject WHERE o.subject_id = ?1 AND o.shop_id = ?2 AND o.subject = 'review'
  ORDER BY o.created_at LIMIT ${LIST_MAX}`

export const reportOf = ({ id, reason, explanation, name, state, ...row }: ReportRow): Report => ({
  id,
  reason,
  explanation,
  name,
  state,
  ...decided(row),
})

export type UpdateRow = Omit<VoiceUpdate, 'signals' | 'at' | 'dueAt'> & {
  signals: string
  at: number
  dueAt: number | null
}

export const UPDATES = `SELECT id, body, signals, status, reason, created_at AS at, due_at AS dueAt FROM review_updates
  WHERE review_id = ?1 AND shop_id = ?2 AND status <> 'withdrawn' ORDER BY created_at LIMIT ${LIST_MAX}`

export const updateOf = ({ signals, at, dueAt, ...update }: UpdateRow): VoiceUpdate => ({
  ...update,
  signals: JSON.parse(signals),
  at: isoTime(at),
  dueAt: isoTime(dueAt),
})
