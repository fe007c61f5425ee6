import { QUESTIONS, SCALE_STEPS } from '../../shared/sectors.ts'
import { publishesAfter } from '../../worker/moderation/rules.ts'
import { noticeSignals } from '../../worker/moderation/text-rules.ts'
import { DAY, HOUR } from '../../worker/platform/time.ts'
import { seededId, sha256 } from './ids.ts'
import type { SeedReview } from './review.ts'
import { DEMO_SECTOR, DEMO_SHOP } from './shop.ts'
import type { Row } from './sql.ts'

/** What one review leaves in the database: its row, what happened to it, and the shop's answer. */
export interface History {
  /** As the data files have it: product and place in its list. */
  name: string
  review: Row
  events: Row[]
  reply: Row | null
}

/** A review or a rating without words, as the data files hold it. */
export type Voice = Omit<SeedReview, 'body'> & { body?: string }

/** What a review is about: its row among the products, and whether that stands for the shop itself. */
export interface Product {
  seq: number
  subject: 'product' | 'shop'
}

/**
 * The history that `voice` would have had on the main road: what has proof publishes itself after the time the rules
 * give it, Marta or Paolo decide on the rest within a day.
 */
export function published(
  voice: Voice,
  name: string,
  product: Product,
  now: number,
  users: { marta: string; paolo: string },
): History {
  const { review, events } = received(voice, name, product, now)
  const decidedBy = voice.proof === 'none' ? users[product.seq % 2 === 0 ? 'paolo' : 'marta'] : null
  const at =
    review.created_at +
    (decidedBy ? hoursUpTo(20, name) : publishesAfter({ proof: voice.proof, signals: [] })!)
  events.push({
    ...event('review.published', review.id, decidedBy ?? 'voce', at),
    data: decidedBy ? JSON.stringify({ reason: null, blind: true }) : '{}',
  })
  const { reply } = voice
  const answeredAt = at + (reply?.hoursLater ?? 0) * HOUR
  if (reply) events.push(event('reply.created', review.id, users[reply.by], answeredAt))
  return {
    name,
    review: {
      ...review,
      status: 'published',
      version: reply ? 3 : 2,
      helpful: voice.helpful ?? 0,
      decided_by: decidedBy,
      published_at: at,
    },
    events,
    reply: reply
      ? {
          review_id: review.id,
          shop_id: DEMO_SHOP.id,
          body: reply.body,
          user_id: users[reply.by],
          name: reply.by === 'marta' ? 'Marta' : 'Paolo',
          created_at: answeredAt,
        }
      : null,
  }
}

/** A review that was received and waits for a decision. */
export function waiting(voice: Voice, name: string, product: Product, now: number): History {
  const { review, events } = received(voice, name, product, now)
  const signals = noticeSignals(voice.title, voice.body)
  const after = publishesAfter({ proof: voice.proof, signals })
  return {
    name,
    review: {
      ...review,
      signals: JSON.stringify(signals),
      due_at: after === null ? null : review.created_at + after,
    },
    events,
    reply: null,
  }
}

// Every history begins like this. All columns are there, because rows of one statement share them.
function received(voice: Voice, name: string, product: Product, now: number) {
  const createdAt = Math.round(now - voice.daysAgo * DAY)
  const id = seededId(createdAt, name)
  const review = {
    id,
    shop_id: DEMO_SHOP.id,
    subject: product.subject,
    product: product.seq,
    pool: product.seq,
    submission: sha256(`submission ${name}`),
    digest: sha256(`digest ${name}`),
    rating: voice.rating,
    title: voice.title ?? null,
    body: voice.body ?? null,
    language: voice.body ? (voice.language ?? 'en') : null,
    author_name: voice.name ?? null,
    proof: voice.proof,
    channel: voice.proof === 'order' ? 'mail' : 'web',
    incentive: voice.incentive ?? 'none',
    relationship: voice.relationship ?? 'none',
    signals: '[]',
    status: 'pending',
    reason: null as string | null,
    version: 1,
    helpful: 0,
    decided_by: null,
    due_at: null,
    ...answersTo(voice, name, product),
    experienced_at: voice.ownedFor === undefined ? null : Math.round(createdAt - voice.ownedFor * DAY),
    created_at: createdAt,
    published_at: null,
  }
  return { review, events: [event('review.received', id, 'author', createdAt)] }
}

/** What buyers answered beside stars and words: near their stars, each in their own way. */
function answersTo(voice: Voice, name: string, { subject }: Product) {
  if (!voice.body || voice.proof !== 'order' || subject === 'shop')
    return { sector: null, motive: null, scale_1: null, scale_2: null, scale_3: null }
  const noise = sha256(`answers ${name}`)
  const at = (place: number) => Number.parseInt(noise[place]!, 16)
  const step = (place: number) => Math.min(SCALE_STEPS, Math.max(1, voice.rating + (at(place) % 3) - 1))
  const { motives } = QUESTIONS[DEMO_SECTOR]
  return {
    sector: DEMO_SECTOR,
    motive: motives[at(0) % motives.length]!,
    scale_1: step(1),
    scale_2: step(2),
    scale_3: at(3) < 4 ? null : step(4),
  }
}

/** A review that a person kept from the page. */
export function rejected(
  voice: Voice,
  name: string,
  product: Product,
  now: number,
  by: string,
  reason: string,
): History {
  const { review, events } = received(voice, name, product, now)
  const at = review.created_at + hoursUpTo(20, name)
  const signals = noticeSignals(voice.title, voice.body)
  events.push({
    ...event('review.rejected', review.id, by, at),
    data: JSON.stringify({ reason, blind: true }),
  })
  return {
    name,
    review: {
      ...review,
      status: 'rejected',
      reason,
      version: 2,
      signals: JSON.stringify(signals),
      decided_by: by,
    },
    events,
    reply: null,
  }
}

// Handled already: the queue and the sweep have nothing left to do for what the seed tells of.
const event = (type: string, subject: string, actor: string, at: number) => ({
  shop_id: DEMO_SHOP.id,
  type,
  subject,
  actor,
  data: '{}',
  at,
  handled_at: at,
})

const hoursUpTo = (most: number, name: string): number =>
  (1 + (Number.parseInt(sha256(`hours ${name}`).slice(0, 6), 16) % (most - 1))) * HOUR
