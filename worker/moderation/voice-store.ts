import type { Signal, WholeVoice } from '../../shared/schemas/voice.ts'
import { isoTime } from '../platform/time.ts'
import { photosOfReview, type StoredPhoto, waitingPhoto } from '../reviews/photo-store.ts'
import { TROUBLES_OF_REVIEW, type TroubleRow, troubleShown } from './mail-trouble-store.ts'
import { ALARM_FROM, PERSON_BY, waitingFor } from './rules.ts'
import { contactDataIn } from './text-rules.ts'
import { VOICE_COLUMNS, type VoiceRow, voiceOf } from './voice-columns.ts'
import {
  AUTHOR,
  CONTACT,
  type ContactRow,
  EXPERIENCE,
  type ExperienceRow,
  ORDER,
  type OrderRow,
  OTHERS,
  type OtherRow,
  orderOf,
  otherOf,
  type PersonRow,
  SAID,
  type SaidRow,
  saidOf,
} from './voice-person-store.ts'
import {
  HISTORY,
  type HistoryRow,
  historyOf,
  NOTES,
  OBJECTIONS,
  type ObjectionRow,
  objectionOf,
  PRIVATE_ANSWERS,
  REPORTS,
  type ReportRow,
  reportOf,
  UPDATES,
  type UpdateRow,
  updateOf,
  type WrittenRow,
  writtenOf,
} from './voice-work-store.ts'
import { nameOf, whoOf } from './who.ts'

const NOTHING = { title: [], body: [] }

/** All there is about one voice, as it is now; null when this shop has none of that id. One round trip. */
export async function wholeVoice(db: D1Database, shop: string, id: string): Promise<WholeVoice | null> {
  const voice = `SELECT ${VOICE_COLUMNS}, ${nameOf('r.assignee_id')} AS assigneeName
    FROM reviews r JOIN products p ON p.seq = r.product WHERE r.id = ?1 AND r.shop_id = ?2`
  const results = await db.batch<unknown>(
    [
      voice,
      AUTHOR,
      OTHERS,
      SAID,
      ORDER,
      EXPERIENCE,
      CONTACT,
      HISTORY,
      NOTES,
      PRIVATE_ANSWERS,
      OBJECTIONS,
      REPORTS,
      UPDATES,
      TROUBLES_OF_REVIEW,
      photosOfReview('?1', '?2'),
    ].map((sql) => db.prepare(sql).bind(id, shop)),
  )
  const [
    [row],
    [person],
    others,
    [said],
    [order],
    [experience],
    [contact],
    history,
    notes,
    answers,
    objections,
    reports,
    updates,
    troubles,
    photos,
  ] = results.map((result) => result.results) as [
    Array<VoiceRow & { assigneeName: string | null }>,
    PersonRow[],
    OtherRow[],
    SaidRow[],
    OrderRow[],
    ExperienceRow[],
    ContactRow[],
    HistoryRow[],
    WrittenRow[],
    WrittenRow[],
    ObjectionRow[],
    ReportRow[],
    UpdateRow[],
    TroubleRow[],
    StoredPhoto[],
  ]
  if (!row || !person || !said) return null
  const { assigneeName, ...voiceRow } = row
  const one = voiceOf(voiceRow)
  const isCovered = one.status === 'pending'
  return {
    ...one,
    history: history.map(historyOf),
    notes: notes.map(writtenOf),
    privateAnswers: answers.map(writtenOf),
    objections: objections.map(objectionOf),
    reports: reports.map(reportOf),
    hidden: person.hidden === null ? NOTHING : JSON.parse(person.hidden),
    marked: { title: contactDataIn(one.title ?? ''), body: contactDataIn(one.body ?? '') },
    masked: person.profane === null ? NOTHING : JSON.parse(person.profane),
    person:
      person.since === null
        ? null
        : {
            since: isoTime(person.since),
            reachable: person.reachable === 1,
            reviews: others.map((other) => otherOf(other, isCovered)),
          },
    said: saidOf(said),
    order: order ? orderOf(order) : null,
    experience: experience ?? null,
    contact: contact ? { ...contact, dueAt: isoTime(contact.dueAt) } : null,
    photos: photos.map(waitingPhoto),
    updates: updates.map(updateOf),
    task:
      one.assignee === null
        ? null
        : { who: whoOf({ actor: one.assignee, actorName: assigneeName }), until: one.assignedUntil },
    troubles: troubles.map(troubleShown),
    waitingFor: isCovered ? waitingFor(one.signals as Signal[]) : [],
    limits: isCovered
      ? { lateFrom: isoTime(row.createdAt + ALARM_FROM), personBy: isoTime(row.createdAt + PERSON_BY) }
      : null,
  }
}
