import { SHOP_PRODUCT } from '../shared/limits.ts'
import { DAY, HOUR } from '../worker/platform/time.ts'
import { photosOf, UNDECIDED_PHOTO, updatesOf } from './seed/additions.ts'
import { askingSql } from './seed/asking.ts'
import { bowlSand } from './seed/bowl-sand.ts'
import { espressoPair } from './seed/espresso-pair.ts'
import { FAIRNESS_SQL, REFUSALS_SQL, WAITS_SQL } from './seed/figures.ts'
import { type History, type Product, published, rejected, type Voice, waiting } from './seed/history.ts'
import { seededId, sha256 } from './seed/ids.ts'
import { mugBlue } from './seed/mug-blue.ts'
import { ofTheShop } from './seed/of-the-shop.ts'
import { pending } from './seed/pending.ts'
import { drawPot, type Picture } from './seed/pictures.ts'
import { plateSpeckled } from './seed/plate-speckled.ts'
import { questions } from './seed/questions.ts'
import { ratingsWithoutWords } from './seed/ratings.ts'
import type { SeedReview } from './seed/review.ts'
import { DEMO_API_KEY, DEMO_MEMBERS, DEMO_SECTOR, DEMO_SHOP, products } from './seed/shop.ts'
import { insert } from './seed/sql.ts'
import { teapotBlack } from './seed/teapot-black.ts'
import { unpublished } from './seed/unpublished.ts'

export { DEMO_API_KEY, DEMO_MEMBERS } from './seed/shop.ts'

const reviews: Record<string, SeedReview[]> = {
  'mug-blue': mugBlue,
  'bowl-sand': bowlSand,
  'teapot-black': teapotBlack,
  'plate-speckled': plateSpeckled,
  'espresso-pair': espressoPair,
  [SHOP_PRODUCT]: ofTheShop,
}

const FOUNDED_DAYS_AGO = 430

/**
 * The demo shop as SQL statements of at most 90 kB, to be executed in their order on a freshly migrated database.
 * Everything is dated back from `now`; the same `now` makes the same statements. `origin` is where the demo store is
 * served.
 */
export function seedSql(now: number, origin: string): string[] {
  const { founded, users } = team(now)
  const members = [
    { ...DEMO_MEMBERS.marta, id: users.marta },
    { ...DEMO_MEMBERS.paolo, id: users.paolo },
  ]
  const histories = everyHistory(now, users).sort(
    (a, b) => Number(a.review.created_at) - Number(b.review.created_at),
  )
  const events = histories.flatMap((history) => history.events).sort((a, b) => Number(a.at) - Number(b.at))

  return [
    ...insert('shops', [
      {
        ...DEMO_SHOP,
        settings: JSON.stringify({
          sector: DEMO_SECTOR,
          mail: { signature: 'Marta', replyTo: 'marta@demo.example' },
          contact: { ways: ['call', 'write'], withinHours: 24, keepDays: 30 },
        }),
        origins: '[]',
        created_at: founded,
      },
    ]),
    ...insert(
      'users',
      members.map(({ id, email }) => ({ id, email, created_at: founded })),
    ),
    ...insert(
      'members',
      members.map(({ id, role, displayName }) => ({
        shop_id: DEMO_SHOP.id,
        user_id: id,
        role,
        display_name: displayName,
        created_at: founded,
      })),
    ),
    ...insert('api_keys', [
      { hash: sha256(DEMO_API_KEY), shop_id: DEMO_SHOP.id, name: 'Local demonstration', created_at: founded },
    ]),
    ...insert(
      'products',
      Object.entries(products).map(([id, { title, category }], index) => ({
        seq: index + 1,
        shop_id: DEMO_SHOP.id,
        id,
        title,
        url: `${origin}/demo/${id}`,
        image_url: `${origin}/demo/pictures/${id}.svg`,
        brand: DEMO_SHOP.name,
        category,
        created_at: founded,
      })),
    ),
    ...insert('products', [
      { seq: SEQS.get(SHOP_PRODUCT)!, shop_id: DEMO_SHOP.id, id: SHOP_PRODUCT, created_at: founded },
    ]),
    ...insert(
      'reviews',
      histories.map(({ review }) => review),
    ),
    ...insert(
      'replies',
      histories.flatMap(({ reply }) => (reply ? [reply] : [])),
    ),
    ...insert('events', events),
    FAIRNESS_SQL,
    WAITS_SQL,
    REFUSALS_SQL,
    ...additions(histories),
    ...questionsSql(now, users),
    ...askingSql(now, SEQS, users.marta),
    ...insert('seen', [
      { shop_id: DEMO_SHOP.id, product: '', origin, seen_at: now },
      { shop_id: DEMO_SHOP.id, product: 'mug-blue-2024', origin, seen_at: Math.round(now - 0.4 * DAY) },
    ]),
  ]
}

/** The files of the photos in `seedSql`, by the id of the photo. */
export function seedPhotos(now: number): Array<{ id: string; picture: Picture }> {
  const { users } = team(now)
  return everyHistory(now, users).flatMap(photosFor)
}

function photosFor({ name, review }: History): Array<{ id: string; picture: Picture }> {
  return Array.from({ length: photosOf[name] ?? 0 }, (_, place) => ({
    id: seededId(Number(review.created_at), `photo ${name} ${place}`),
    picture: drawPot(`${name} ${place}`),
  }))
}

/** Photos that came with reviews, and what their authors added later. */
function additions(histories: History[]): string[] {
  const photos = histories.flatMap((history) =>
    photosFor(history).map(({ id, picture: { png, width, height, colour } }, place) => ({
      id,
      shop_id: DEMO_SHOP.id,
      review_id: history.review.id!,
      upload: sha256(`upload ${id}`),
      ...{ place, width, height, bytes: png.length, colour },
      created_at: history.review.created_at!,
      ...(`${history.name} ${place}` === UNDECIDED_PHOTO
        ? { status: 'pending', decided_at: null }
        : { status: 'published', decided_at: history.review.published_at! }),
    })),
  )
  const updates = histories.flatMap(({ name, review }) => {
    const update = updatesOf[name]
    if (!update) return []
    const at = Math.round(Number(review.published_at) + update.daysLater * DAY)
    return [
      {
        id: seededId(at, `update ${name}`),
        shop_id: DEMO_SHOP.id,
        review_id: review.id!,
        submission: sha256(`update ${name}`),
        body: update.body,
        status: 'published',
        created_at: at,
        published_at: at,
      },
    ]
  })
  return [...insert('photos', photos), ...insert('review_updates', updates)]
}

function questionsSql(now: number, users: Record<'marta' | 'paolo', string>): string[] {
  const told = questions.map((question, index) => {
    const at = Math.round(now - question.daysAgo * DAY)
    return { ...question, index, at, id: seededId(at, `question ${index}`) }
  })
  return [
    ...insert(
      'questions',
      told.map(({ id, product, index, body, name, answer, at }) => ({
        id,
        shop_id: DEMO_SHOP.id,
        product: SEQS.get(product)!,
        pool: SEQS.get(product)!,
        submission: sha256(`question ${index}`),
        digest: sha256(`question digest ${index}`),
        body,
        language: 'en',
        author_name: name,
        status: answer ? 'published' : 'pending',
        created_at: at,
        published_at: answer ? at + HOUR : null,
      })),
    ),
    ...insert(
      'answers',
      told.flatMap(({ id, index, answer, at }) =>
        answer
          ? [
              {
                id: seededId(at, `answer ${index}`),
                shop_id: DEMO_SHOP.id,
                question_id: id,
                by_shop: 1,
                user_id: users[answer.by],
                body: answer.body,
                language: 'en',
                author_name: DEMO_MEMBERS[answer.by].displayName,
                status: 'published',
                created_at: at + answer.hoursLater * HOUR,
                published_at: at + answer.hoursLater * HOUR,
              },
            ]
          : [],
      ),
    ),
  ]
}

function team(now: number) {
  const founded = now - FOUNDED_DAYS_AGO * DAY
  return {
    founded,
    users: { marta: seededId(founded, 'user marta'), paolo: seededId(founded, 'user paolo') },
  }
}

const SEQS = new Map([...Object.keys(products), SHOP_PRODUCT].map((id, index) => [id, index + 1]))

function everyHistory(now: number, users: { marta: string; paolo: string }): History[] {
  const product = (id: string): Product => ({
    seq: SEQS.get(id)!,
    subject: id === SHOP_PRODUCT ? 'shop' : 'product',
  })
  const withWords = Object.entries(reviews).flatMap(([id, list]) =>
    list.map((review, index) => published(review, `${id} ${index}`, product(id), now, users)),
  )
  const withoutWords = Object.entries(ratingsWithoutWords).flatMap(([id, stars]) =>
    stars.map((rating, index) =>
      published(tap(rating, index), `${id} tap ${index}`, product(id), now, users),
    ),
  )
  const undecided = pending.map((review, index) =>
    waiting(review, `pending ${index}`, product(review.product), now),
  )
  const refused = unpublished.map(({ reason, ...review }, index) =>
    rejected(review, `refused ${index}`, product(review.product), now, users.marta, reason),
  )
  return [...withWords, ...withoutWords, ...undecided, ...refused]
}

// One tap about every four weeks, on the days that no written review has.
const tap = (rating: SeedReview['rating'], index: number): Voice => ({
  daysAgo: 2.7 + 28.1 * index,
  rating,
  proof: 'order',
  ownedFor: 9 + (index % 5),
})
