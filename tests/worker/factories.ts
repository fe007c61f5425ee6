import { createHash, randomUUID } from 'node:crypto'
import type { ReviewInput, ReviewPage, Status } from '../../shared/schemas/review.ts'
import type { Role } from '../../shared/schemas/sign-in.ts'
import type { Mail } from '../../worker/platform/mail.ts'
import { mintFormToken } from '../../worker/reviews/form-token.ts'
import { env, type Init, OWN_ORIGIN, PEPPER, request } from './server.ts'

/** Where the tests' shops have their pages. */
export const SHOP_ORIGIN = 'https://shop.example'

let counter = 0
/** A value that no other test of this file has. */
export const unique = (prefix: string): string => `${prefix}-${process.pid}-${++counter}`

/** A client address that has not been seen before, so that no rate limit knows it. */
export const newAddress = (): string => {
  const n = ++counter
  return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A new shop of its own for each test: nothing to clean up. */
export async function newShop(settings: object = {}): Promise<string> {
  const id = unique('shop')
  await env.DB.prepare('INSERT INTO shops (id, name, settings, origins, created_at) VALUES (?, ?, ?, ?, ?)')
    .bind(id, 'Ceramiche Rossi', JSON.stringify(settings), JSON.stringify([SHOP_ORIGIN]), 1)
    .run()
  return id
}

/** An API key of a shop. */
export async function newKey(shop: string): Promise<string> {
  const key = unique('voce_test_key_0123456789')
  await env.DB.prepare('INSERT INTO api_keys (hash, shop_id, name, created_at) VALUES (?, ?, ?, ?)')
    .bind(sha256(key), shop, 'Tests', 1)
    .run()
  return key
}

export interface Member {
  id: string
  email: string
  cookie: string
}

/** A user who works for no shop yet. */
export async function newUser(
  email = `${unique('user')}@team.example`,
): Promise<{ id: string; email: string }> {
  const id = unique('user')
  await env.DB.prepare('INSERT INTO users (id, email, created_at) VALUES (?, ?, 1)').bind(id, email).run()
  return { id, email }
}

/** A member of a shop, signed in: the cookie that their browser sends. */
export async function newMember(
  shop: string,
  role: Role = 'moderator',
  displayName = 'Marta',
): Promise<Member> {
  const user = await newUser()
  const token = randomUUID()
  await env.DB.batch([
    env.DB.prepare(
      'INSERT INTO members (shop_id, user_id, role, display_name, created_at) VALUES (?, ?, ?, ?, 1)',
    ).bind(shop, user.id, role, displayName),
    // No letters among what tests look for, unless they ask for some.
    env.DB.prepare("UPDATE member_notices SET rhythm = 'never', next_at = NULL WHERE user_id = ?").bind(
      user.id,
    ),
    env.DB.prepare(
      'INSERT INTO sessions (id, user_id, created_at, seen_at, expires_at) VALUES (?1, ?2, 1, ?3, ?3)',
    ).bind(
      sha256(token),
      user.id,
      // Longer than any test turns the clock forward.
      Date.now() + 1_000 * 86_400_000,
    ),
  ])
  return { ...user, cookie: `voce=${token}` }
}

/** What may be changed about what a shopper sends. */
export type Changes = Partial<Omit<ReviewInput, 'product'>> & {
  product?: Partial<ReviewInput['product']> & { id: string }
}

/** What a shopper sends, with `changes`. */
export const submission = (changes: Changes = {}) => ({
  submissionId: randomUUID() as string,
  product: { id: 'mug-blue', title: 'Blue mug, 350 ml', url: 'https://shop.example/mug-blue' },
  rating: 4,
  body: 'Deeper glaze than in the photos, and it sits well in the hand.',
  name: 'Anna Bianchi',
  ...changes,
})

/** What a form of ours was given that has been open for a minute. */
export const formToken = (shop: string, product: string): Promise<string> =>
  mintFormToken(PEPPER, shop, product, Date.now() - 60_000)

/** Sends a body as the widget does, each time from another address; `headers` of null are left out. */
export async function send(
  shop: string,
  body: unknown,
  headers: Record<string, string | null> = {},
): Promise<Response> {
  const all = {
    'Content-Type': 'text/plain',
    Origin: SHOP_ORIGIN,
    'CF-Connecting-IP': newAddress(),
    ...headers,
  }
  return request(`/v1/shops/${shop}/reviews`, {
    method: 'POST',
    headers: Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
    body:
      typeof body === 'string' || body instanceof Uint8Array
        ? (body as Init['body'])
        : JSON.stringify({
            form: await formToken(shop, (body as Partial<ReviewInput>).product?.id ?? ''),
            ...(body as object),
          }),
  })
}

/** Sends a review that must be taken; returns its id. */
export async function sent(shop: string, changes: Changes = {}): Promise<string> {
  const answer = await send(shop, submission(changes))
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { id: string }).id
}

/** What a member's browser asks of their shop: `path` below `/v1/merchant/:shop`. */
export const asMember = (
  member: Pick<Member, 'cookie'>,
  shop: string,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Response> =>
  request(`/v1/merchant/${shop}${path}`, {
    method,
    headers: { Cookie: member.cookie, Origin: OWN_ORIGIN },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

/** A member's decision about a review. */
export const decide = (
  member: Pick<Member, 'cookie'>,
  shop: string,
  id: string,
  decision: object,
): Promise<Response> =>
  asMember(member, shop, 'POST', `/reviews/${id}/decisions`, { blind: true, expectedVersion: 1, ...decision })

/** A review that was sent and published; returns its id. */
export async function published(
  shop: string,
  member: Pick<Member, 'cookie'>,
  changes: Changes = {},
): Promise<string> {
  const id = await sent(shop, changes)
  const answer = await decide(member, shop, id, { decision: 'publish' })
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return id
}

/** The public page of a product's reviews. */
export async function pageOf(shop: string, product = 'mug-blue', query = ''): Promise<ReviewPage> {
  const answer = await request(`/v1/shops/${shop}/products/${encodeURIComponent(product)}/reviews${query}`)
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return (await answer.json()) as ReviewPage
}

/** Columns of `reviews` that a stored review may be given; the rest have their defaults. */
export interface StoredReview {
  id: string
  rating: number
  body: string | null
  status: Status
  published_at: number | null
  created_at: number
  helpful: number
  proof: 'order' | 'email' | 'none'
  photo_count: number
  reason: string | null
  due_at: number | null
  relationship: string
  incentive: string
  origin: string
}

/** Registers a product; returns its internal number. */
export async function newProduct(shop: string, id = 'mug-blue'): Promise<number> {
  const row = await env.DB.prepare(
    'INSERT INTO products (shop_id, id, created_at) VALUES (?, ?, 1) ON CONFLICT DO NOTHING RETURNING seq',
  )
    .bind(shop, id)
    .first<{ seq: number }>()
  return row!.seq
}

/** Puts reviews into the database in bulk, as an import does; returns their ids in the same order. */
export async function store(
  shop: string,
  product: number,
  reviews: Partial<StoredReview>[],
): Promise<string[]> {
  const rows = reviews.map((review) => ({
    id: unique('review'),
    rating: 5,
    body: 'Good.',
    status: 'published',
    published_at: 1_000,
    created_at: 1_000,
    helpful: 0,
    proof: 'none',
    photo_count: 0,
    reason: null,
    due_at: null,
    relationship: 'none',
    incentive: 'none',
    origin: 'own',
    ...review,
  }))
  const columns = [
    ...['id', 'rating', 'body', 'status', 'published_at', 'created_at', 'helpful', 'proof', 'photo_count'],
    ...['reason', 'due_at', 'relationship', 'incentive', 'origin'],
  ]
  for (let at = 0; at < rows.length; at += 5_000)
    await env.DB.prepare(
      `INSERT INTO reviews (shop_id, product, pool, submission, digest, channel, ${columns.join(', ')})
       SELECT ?1, ?2, ?2, value ->> 'id', '', 'import', ${columns.map((name) => `value ->> '${name}'`).join(', ')}
       FROM json_each(?3)`,
    )
      .bind(shop, product, JSON.stringify(rows.slice(at, at + 5_000)))
      .run()
  return rows.map(({ id }) => id)
}

export interface StoredEvent {
  seq: number
  type: string
  subject: string
  actor: string
  data: string
  handled_at: number | null
}

/** A shop's events, in the order they happened. */
export async function eventsOf(shop: string, subject?: string): Promise<StoredEvent[]> {
  const { results } = await env.DB.prepare(
    'SELECT seq, type, subject, actor, data, handled_at FROM events WHERE shop_id = ?1 AND ?2 IN (subject, ?3) ORDER BY seq',
  )
    .bind(shop, subject ?? '*', subject === undefined ? '*' : '')
    .all<StoredEvent>()
  return results
}

/** One column of one stored review. */
export const storedValue = async <T>(id: string, column: string): Promise<T> =>
  (await env.DB.prepare(`SELECT ${column} AS value FROM reviews WHERE id = ?`)
    .bind(id)
    .first<{ value: T }>())!.value

/** What `table` holds for a shop. */
export const countOf = async (
  table: 'reviews' | 'events' | 'people' | 'products',
  shop: string,
): Promise<number> =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE shop_id = ?`)
    .bind(shop)
    .first<{ n: number }>())!.n

/** The mails that went to an address. */
export async function mailsTo(email: string): Promise<Array<{ subject: string; text: string }>> {
  const { results } = await env.DB.prepare(
    'SELECT subject, text FROM test_mails WHERE recipient = ? ORDER BY rowid',
  )
    .bind(email)
    .all<{ subject: string; text: string }>()
  return results
}

/** The error of an answer that is none of the successes. */
export const errorOf = async (
  answer: Response,
): Promise<{
  code: string
  requestId: string
  message: string
  fields?: Array<{ path: string; code: string }>
}> => ((await answer.json()) as { error: { code: string; requestId: string; message: string } }).error

/** The mails that went to an address, whole. */
export async function wholeMailsTo(email: string): Promise<Mail[]> {
  const { results } = await env.DB.prepare('SELECT mail FROM test_mails WHERE recipient = ? ORDER BY rowid')
    .bind(email)
    .all<{ mail: string }>()
  return results.map((row: { mail: string }) => JSON.parse(row.mail) as Mail)
}
