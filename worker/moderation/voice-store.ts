import type { Signal, Voice, WholeVoice } from '../../shared/schemas/voice.ts'
import { isoTime } from '../platform/time.ts'
import { ALARM_FROM, PERSON_BY, waitingFor } from './rules.ts'
import { VOICE_COLUMNS, type VoiceRow, voiceOf } from './voice-columns.ts'
import { nameOf, type StoredActor, whoOf } from './who.ts'

const HISTORY_MAX = 200
const LIST_MAX = 100
const OTHERS_MAX = 20

interface StoredReport {
  id: string
  reason: WholeVoice['reports'][number]['reason']
  explanation: string
  name: string | null
  state: 'open' | 'upheld' | 'dismissed'
  decider: string | null
  deciderName: string | null
  at: number
  decidedAt: number | null
}

interface Person {
  since: number | null
  reachable: number
  hidden: string | null
  profane: string | null
}

interface OtherReview {
  id: string
  status: Voice['status']
  rating: number
  body: string | null
  at: number
  productId: string
  productTitle: string | null
}

const NOTHING = { title: [], body: [] }

/** All there is about one voice, as it is now; null when this shop has none of that id. One round trip. */
export async function wholeVoice(db: D1Database, shop: string, id: string): Promise<WholeVoice | null> {
  const statements = [
    `SELECT ${VOICE_COLUMNS} FROM reviews r JOIN products p ON p.seq = r.product WHERE r.id = ?1 AND r.shop_id = ?2`,
    `SELECT q.created_at AS since, q.email IS NOT NULL AS reachable, r.hidden, r.profane FROM reviews r
     LEFT JOIN people q ON q.shop_id = r.shop_id AND q.id = r.person_id WHERE r.id = ?1 AND r.shop_id = ?2`,
    `SELECT e.type, e.actor, ${nameOf('e.actor')} AS actorName, e.data, e.at FROM events e INDEXED BY events_of_subject
     WHERE e.subject = ?1 AND e.shop_id = ?2 ORDER BY e.seq LIMIT ${HISTORY_MAX}`,
    `SELECT n.id, n.body, n.created_at AS at, n.user_id AS actor, ${nameOf('n.user_id')} AS actorName
     FROM notes n INDEXED BY notes_of_review WHERE n.review_id = ?1 AND n.shop_id = ?2 ORDER BY n.created_at LIMIT ${LIST_MAX}`,
    `SELECT n.id, n.body, n.created_at AS at, n.user_id AS actor, coalesce(${nameOf('n.user_id')}, n.name) AS actorName
     FROM private_answers n INDEXED BY private_answers_of_review WHERE n.review_id = ?1 AND n.shop_id = ?2
     ORDER BY n.created_at LIMIT ${LIST_MAX}`,
    `SELECT o.id, x.reason, o.body, o.state, o.against AS actor, ${nameOf('o.against')} AS actorName,
       o.decided_by AS decider, ${nameOf('o.decided_by')} AS deciderName, o.created_at AS at, o.decided_at AS decidedAt
     FROM objections o INDEXED BY objections_of_review JOIN statements x ON x.event = o.event
     WHERE o.review_id = ?1 AND o.shop_id = ?2 ORDER BY o.created_at LIMIT ${LIST_MAX}`,
    `SELECT o.id, o.status, o.rating, o.body, o.created_at AS at, p.id AS productId, p.title AS productTitle
     FROM reviews r CROSS JOIN reviews o INDEXED BY reviews_of_person ON o.shop_id = r.shop_id AND o.person_id = r.person_id
     JOIN products p ON p.seq = o.product
     WHERE r.id = ?1 AND r.shop_id = ?2 AND o.seq <> r.seq ORDER BY o.seq DESC LIMIT ${OTHERS_MAX}`,
    `SELECT o.id, o.reason, o.explanation, o.name, o.state, o.decided_by AS decider, ${nameOf('o.decided_by')} AS deciderName,
       o.created_at AS at, o.decided_at AS decidedAt
     FROM reports o INDEXED BY reports_of_subject WHERE o.subject_id = ?1 AND o.shop_id = ?2 AND o.subject = 'review'
     ORDER BY o.created_at LIMIT ${LIST_MAX}`,
  ]
  const results = await db.batch<unknown>(statements.map((sql) => db.prepare(sql).bind(id, shop)))
  const [[row], [person], history, notes, answers, objections, others, reports] = results.map(
    (result) => result.results,
  ) as [
    VoiceRow[],
    Person[],
    Array<StoredActor & { type: string; data: string; at: number }>,
    Array<StoredActor & { id: string; body: string; at: number }>,
    Array<StoredActor & { id: string; body: string; at: number }>,
    Array<
      StoredActor & {
        id: string
        reason: WholeVoice['objections'][number]['reason']
        body: string | null
        state: 'open' | 'upheld' | 'dismissed'
        decider: string | null
        deciderName: string | null
        at: number
        decidedAt: number | null
      }
    >,
    OtherReview[],
    StoredReport[],
  ]
  if (!row || !person) return null
  const voice = voiceOf(row)
  const written = (one: StoredActor & { id: string; body: string; at: number }) => ({
    id: one.id,
    who: whoOf(one),
    body: one.body,
    at: isoTime(one.at),
  })
  const isCovered = voice.status === 'pending'
  return {
    ...voice,
    history: history.map((one) => ({
      type: one.type,
      who: whoOf(one),
      at: isoTime(one.at),
      data: JSON.parse(one.data),
    })),
    notes: notes.map(written),
    privateAnswers: answers.map(written),
    objections: objections.map(
      ({ id: objection, reason, body, state, decider, deciderName, at, decidedAt, ...one }) => ({
        id: objection,
        reason,
        body,
        state,
        against: whoOf(one),
        decidedBy: decider === null ? null : whoOf({ actor: decider, actorName: deciderName }),
        at: isoTime(at),
        decidedAt: isoTime(decidedAt),
      }),
    ),
    reports: reports.map(({ decider, deciderName, at, decidedAt, ...report }) => ({
      ...report,
      decidedBy: decider === null ? null : whoOf({ actor: decider, actorName: deciderName }),
      at: isoTime(at),
      decidedAt: isoTime(decidedAt),
    })),
    hidden: person.hidden === null ? NOTHING : JSON.parse(person.hidden),
    masked: person.profane === null ? NOTHING : JSON.parse(person.profane),
    person:
      person.since === null
        ? null
        : {
            since: isoTime(person.since),
            reachable: person.reachable === 1,
            reviews: others.map(({ productId, productTitle, rating, at, ...other }) => ({
              ...other,
              rating: isCovered ? null : rating,
              product: { id: productId, title: productTitle },
              at: isoTime(at),
            })),
          },
    waitingFor: isCovered ? waitingFor(voice.signals as Signal[]) : [],
    limits: isCovered
      ? { lateFrom: isoTime(row.createdAt + ALARM_FROM), personBy: isoTime(row.createdAt + PERSON_BY) }
      : null,
  }
}
