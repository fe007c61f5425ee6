import { DAY } from '../worker/platform/time.ts'
import { bowlSand } from './seed/bowl-sand.ts'
import { espressoPair } from './seed/espresso-pair.ts'
import { type History, published, type Voice, waiting } from './seed/history.ts'
import { seededId, sha256 } from './seed/ids.ts'
import { mugBlue } from './seed/mug-blue.ts'
import { pending } from './seed/pending.ts'
import { plateSpeckled } from './seed/plate-speckled.ts'
import { ratingsWithoutWords } from './seed/ratings.ts'
import type { SeedReview } from './seed/review.ts'
import { DEMO_API_KEY, DEMO_MEMBERS, DEMO_SHOP, products } from './seed/shop.ts'
import { insert } from './seed/sql.ts'
import { teapotBlack } from './seed/teapot-black.ts'

export { DEMO_API_KEY, DEMO_MEMBERS } from './seed/shop.ts'

const reviews: Record<string, SeedReview[]> = {
  'mug-blue': mugBlue,
  'bowl-sand': bowlSand,
  'teapot-black': teapotBlack,
  'plate-speckled': plateSpeckled,
  'espresso-pair': espressoPair,
}

const FOUNDED_DAYS_AGO = 430

/**
 * The demo shop as SQL statements of at most 90 kB, to be executed in their order on a freshly migrated database.
 * Everything is dated back from `now`; the same `now` makes the same statements. `origin` is where the demo store is
 * served.
 */
export function seedSql(now: number, origin: string): string[] {
  const founded = now - FOUNDED_DAYS_AGO * DAY
  const users = { marta: seededId(founded, 'user marta'), paolo: seededId(founded, 'user paolo') }
  const team = [
    { ...DEMO_MEMBERS.marta, id: users.marta },
    { ...DEMO_MEMBERS.paolo, id: users.paolo },
  ]
  const histories = everyHistory(now, users).sort(
    (a, b) => Number(a.review.created_at) - Number(b.review.created_at),
  )
  const events = histories.flatMap((history) => history.events).sort((a, b) => Number(a.at) - Number(b.at))

  return [
    ...insert('shops', [{ ...DEMO_SHOP, origins: '[]', created_at: founded }]),
    ...insert(
      'users',
      team.map(({ id, email }) => ({ id, email, created_at: founded })),
    ),
    ...insert(
      'members',
      team.map(({ id, role, displayName }) => ({
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
    ...insert(
      'reviews',
      histories.map(({ review }) => review),
    ),
    ...insert(
      'replies',
      histories.flatMap(({ reply }) => (reply ? [reply] : [])),
    ),
    ...insert('events', events),
  ]
}

function everyHistory(now: number, users: { marta: string; paolo: string }): History[] {
  const seqs = new Map(Object.keys(products).map((id, index) => [id, index + 1]))
  const product = (id: string) => ({ seq: seqs.get(id)! })
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
  return [...withWords, ...withoutWords, ...undecided]
}

// One tap about every four weeks, on the days that no written review has.
const tap = (rating: SeedReview['rating'], index: number): Voice => ({
  daysAgo: 2.7 + 28.1 * index,
  rating,
  proof: 'order',
  ownedFor: 9 + (index % 5),
})
