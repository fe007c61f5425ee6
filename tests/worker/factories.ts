import { randomUUID } from 'node:crypto'
import type { ReviewInput } from '../../shared/schemas/review.ts'
import type { Role } from '../../shared/schemas/sign-in.ts'
import { sha256 } from '../../worker/platform/crypto.ts'
import { env, request } from './server.ts'

/** Where the tests' shops have their pages. */
export const SHOP_ORIGIN = 'https://shop.example'

let counter = 0
const unique = (prefix: string): string => `${prefix}-${process.pid}-${++counter}`

/** A new shop of its own for each test: nothing to clean up, and its own rate limits. */
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
    .bind(await sha256(key), shop, 'Tests', 1)
    .run()
  return key
}

/** A member of a shop, signed in: the cookie that their browser sends. */
export async function newMember(
  shop: string,
  role: Role = 'moderator',
  displayName = 'Marta',
): Promise<{ cookie: string; email: string; id: string }> {
  const id = unique('user')
  const email = `${id}@team.example`
  const token = randomUUID()
  await env.DB.batch([
    env.DB.prepare('INSERT INTO users (id, email, created_at) VALUES (?, ?, 1)').bind(id, email),
    env.DB.prepare(
      'INSERT INTO members (shop_id, user_id, role, display_name, created_at) VALUES (?, ?, ?, ?, 1)',
    ).bind(shop, id, role, displayName),
    env.DB.prepare('INSERT INTO sessions (id, user_id, created_at, expires_at) VALUES (?, ?, 1, ?)').bind(
      await sha256(token),
      id,
      Date.now() + 86_400_000,
    ),
  ])
  return { cookie: `voce=${token}`, email, id }
}

/** What a shopper sends, with `changes`. */
export const submission = (changes: Partial<ReviewInput> = {}): ReviewInput => ({
  submissionId: randomUUID(),
  product: { id: 'mug-blue', title: 'Blue mug, 350 ml', url: 'https://shop.example/mug-blue' },
  rating: 4,
  body: 'Deeper glaze than in the photos, and it sits well in the hand.',
  name: 'Anna Bianchi',
  ...changes,
})

/** Sends a body as the widget does. */
export const send = (shop: string, body: unknown, origin: string | null = SHOP_ORIGIN): Promise<Response> =>
  request(`/v1/shops/${shop}/reviews`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain', ...(origin !== null && { Origin: origin }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
