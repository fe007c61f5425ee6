import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { DEMO_API_KEY, DEMO_MEMBERS, seedPhotos, seedSql } from '../../scripts/seed.ts'
import { BODY_MAX, NAME_MAX, REPLY_MAX } from '../../shared/limits.ts'
import { shownName } from '../../shared/shown-name.ts'
import { characters } from '../../shared/text.ts'

const migrations = new URL('../../worker/migrations/', import.meta.url)
const now = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000
const origin = 'http://localhost:8787'

function seeded(at = now): DatabaseSync {
  const db = new DatabaseSync(':memory:')
  for (const name of readdirSync(migrations).sort()) db.exec(readFileSync(new URL(name, migrations), 'utf8'))
  for (const statement of seedSql(at, origin)) db.exec(statement)
  return db
}
const numbers = (db: DatabaseSync, sql: string) => db.prepare(sql).all() as Array<Record<string, number>>
const texts = (db: DatabaseSync, sql: string) => db.prepare(sql).all() as Array<Record<string, string>>
const count = (db: DatabaseSync, sql: string) => numbers(db, `SELECT count(*) AS n FROM ${sql}`)[0]!.n

test('fits into statements that D1 takes', () => {
  for (const statement of seedSql(now, origin))
    expect(Buffer.byteLength(statement)).toBeLessThanOrEqual(90_000)
})

test('is the same every time, and moves with the day', () => {
  expect(seedSql(now, origin)).toEqual(seedSql(now, origin))
  const later = seeded(now + 200.4 * DAY)
  expect(count(later, 'reviews')).toBe(count(seeded(), 'reviews'))
  expect(numbers(later, 'SELECT max(created_at) AS newest FROM reviews')[0]!.newest).toBeGreaterThan(
    now + 200 * DAY,
  )
})

test('the ratings that the triggers kept are those of a recount', () => {
  const recount = `SELECT pool, shop_id, sum(counted AND rating = 1) AS r1, sum(counted AND rating = 2) AS r2,
      sum(counted AND rating = 3) AS r3, sum(counted AND rating = 4) AS r4, sum(counted AND rating = 5) AS r5,
      sum(counted AND body IS NOT NULL) AS with_words, sum(counted AND photo_count > 0) AS with_photos,
      sum(NOT counted AND body IS NOT NULL) AS shown_not_counted
    FROM reviews WHERE status = 'published' GROUP BY pool ORDER BY pool`
  const kept = `SELECT pool, shop_id, r1, r2, r3, r4, r5, with_words, with_photos, shown_not_counted
    FROM ratings ORDER BY pool`
  const db = seeded()
  expect(numbers(db, kept)).toEqual(numbers(db, recount))
})

test('shows every case a shop meets', () => {
  const db = seeded()
  const [mug] = numbers(db, `SELECT r.* FROM ratings r JOIN products p USING (pool) WHERE p.id = 'mug-blue'`)
  expect(mug!.with_words).toBeGreaterThan(25)
  expect(mug!.r1! + mug!.r2! + mug!.r3! + mug!.r4! + mug!.r5!).toBeGreaterThan(mug!.with_words!)
  expect(mug!.shown_not_counted).toBeGreaterThan(0)
  expect(count(db, `reviews r JOIN products p ON p.seq = r.product WHERE p.id = 'vase-tall'`)).toBe(0)
  expect(count(db, "reviews WHERE status = 'published' AND body IS NOT NULL")).toBeGreaterThan(65)
  expect(count(db, "reviews WHERE status = 'pending'")).toBe(10)
  expect(count(db, 'replies')).toBeGreaterThanOrEqual(25)

  const [mean] = numbers(db, 'SELECT avg(rating) AS mean FROM reviews WHERE counted')
  expect(mean!.mean).toBeGreaterThan(4.1)
  expect(mean!.mean).toBeLessThan(4.4)
  for (const column of ['language', 'proof', 'incentive', 'relationship', 'rating'])
    expect(numbers(db, `SELECT count(DISTINCT ${column}) AS n FROM reviews`)[0]!.n, column).toBeGreaterThan(1)

  const signals = texts(db, "SELECT DISTINCT value FROM reviews, json_each(signals) WHERE status = 'pending'")
  expect(signals.map(({ value }) => value).sort()).toEqual(['email_address', 'link', 'phone_number'])
})

test('everything there is to see is there: photos with their files, answers, orders in each state, who waits', () => {
  const db = seeded()
  const files = new Map(seedPhotos(now).map(({ id, picture }) => [id, picture]))
  const photos = db.prepare('SELECT id, bytes, width FROM photos').all() as Array<{
    id: string
    bytes: number
    width: number
  }>
  expect(photos.length).toBeGreaterThanOrEqual(8)
  for (const { id, bytes, width } of photos) {
    expect(files.get(id)?.png.length).toBe(bytes)
    expect(files.get(id)?.png.readUInt32BE(16)).toBe(width)
  }
  expect(count(db, 'reviews WHERE scale_1 IS NOT NULL')).toBeGreaterThan(30)
  expect(count(db, 'reviews WHERE updates IS NOT NULL')).toBe(2)
  expect(count(db, 'questions WHERE shown = 1')).toBe(5)
  expect(count(db, "reviews WHERE status = 'published' AND subject = 'shop'")).toBe(6)
  expect(count(db, "questions WHERE status = 'pending'")).toBe(1)
  expect(numbers(db, 'SELECT count(DISTINCT state) AS n FROM invitations')[0]!.n).toBe(8)
  expect(numbers(db, 'SELECT sum(asked) AS n FROM asking_rates')[0]!.n!).toBeGreaterThan(
    count(db, 'invitations WHERE sent_at IS NOT NULL')!,
  )
  expect(count(db, "contact_requests WHERE state = 'open'")).toBe(1)
  expect(count(db, 'experiences')).toBe(2)
  expect(count(db, 'reviews JOIN experiences USING (shop_id, invitation_id)')).toBe(1)
  expect(count(db, "seen WHERE product <> ''")).toBe(1)
})

test('how each star fared can be judged: enough cases on both sides, as a recount of the events has them', () => {
  const db = seeded()
  for (const stars of ['rating <= 2', 'rating >= 4'])
    expect(
      numbers(db, `SELECT sum(received) AS n FROM fairness WHERE signal = '*' AND ${stars}`)[0]!.n,
    ).toBeGreaterThanOrEqual(20)
  const events = (type: string) => count(db, `events WHERE type = 'review.${type}'`)
  for (const type of ['received', 'published', 'rejected'])
    expect(numbers(db, `SELECT sum(${type}) AS n FROM fairness WHERE signal = '*'`)[0]!.n, type).toBe(
      events(type),
    )
})

test('nothing is there twice', () => {
  const db = seeded()
  for (const column of ['id', 'submission', 'digest', 'body'])
    expect(
      numbers(db, `SELECT count(${column}) - count(DISTINCT ${column}) AS n FROM reviews`)[0]!.n,
      column,
    ).toBe(0)
  expect(numbers(db, 'SELECT count(*) - count(DISTINCT body) AS n FROM replies')[0]!.n).toBe(0)
})

test('time goes forward: bought, written, published, answered, and all of it before now', () => {
  const db = seeded()
  expect(
    count(
      db,
      'reviews WHERE created_at <= experienced_at OR published_at < created_at OR replied_at < published_at',
    ),
  ).toBe(0)
  expect(count(db, `reviews WHERE max(created_at, coalesce(replied_at, published_at, 0)) > ${now}`)).toBe(0)
  expect(count(db, `reviews WHERE due_at <= ${now}`)).toBe(0)
  expect(count(db, `reviews WHERE created_at < ${now - 427 * DAY}`)).toBe(0)
})

test('its texts are such as the form would have taken', () => {
  for (const { body, author_name } of texts(
    seeded(),
    'SELECT body, author_name FROM reviews WHERE body IS NOT NULL',
  )) {
    expect(characters(body!)).toBeLessThanOrEqual(BODY_MAX)
    expect(body).toBe(body!.trim().normalize('NFC'))
    expect(characters(author_name!)).toBeLessThanOrEqual(NAME_MAX)
    expect(shownName(author_name!)).toBe(author_name)
  }
  for (const { body } of texts(seeded(), 'SELECT body FROM replies'))
    expect(characters(body!)).toBeLessThanOrEqual(REPLY_MAX)
})

test('every change has its event, and none is left to hand over', () => {
  const db = seeded()
  const happened = (type: string) => count(db, `events WHERE type = '${type}' AND handled_at IS NOT NULL`)
  expect(happened('review.received')).toBe(count(db, 'reviews'))
  expect(happened('review.published')).toBe(count(db, "reviews WHERE status = 'published'"))
  expect(happened('reply.created')).toBe(count(db, 'replies'))
  expect(count(db, 'events WHERE handled_at IS NULL')).toBe(0)
})

test('its key opens the demo shop and its members can sign in', () => {
  const db = seeded()
  const hash = createHash('sha256').update(DEMO_API_KEY).digest('hex')
  expect(count(db, `api_keys WHERE shop_id = 'demo' AND hash = '${hash}'`)).toBe(1)
  const members = texts(
    db,
    `SELECT u.email, m.role, m.display_name AS displayName FROM members m JOIN users u ON u.id = m.user_id
     WHERE m.shop_id = 'demo' ORDER BY u.email`,
  )
  expect(members).toEqual(Object.values(DEMO_MEMBERS))
})
