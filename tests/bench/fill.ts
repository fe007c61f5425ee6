import type { D1Database } from '@cloudflare/workers-types'

const CHUNK = 5_000

/**
 * Adds published reviews to a product of a shop, registering both; every fifth waits for an answer, every thousandth is
 * still pending. `from` keeps ids apart between calls.
 */
export async function fill(
  db: D1Database,
  shop: string,
  product: string,
  count: number,
  from: number,
): Promise<void> {
  await db.batch([
    db
      .prepare(
        'INSERT INTO shops (id, name, origins, created_at) VALUES (?1, ?1, \'["https://shop.example"]\', 1) ON CONFLICT DO NOTHING',
      )
      .bind(shop),
    db.prepare('INSERT INTO products (shop_id, id, created_at) VALUES (?, ?, 1)').bind(shop, product),
  ])
  for (let start = 0; start < count; start += CHUNK) {
    const numbers = Array.from({ length: Math.min(CHUNK, count - start) }, (_, index) => from + start + index)
    await db
      .prepare(
        `INSERT INTO reviews (id, shop_id, product, pool, submission, digest, rating, body, author_name, proof, channel,
           status, created_at, published_at, replied_at)
         SELECT 'review-' || j.value, ?1, p.seq, p.pool, 'submission-' || j.value, 'digest', 1 + (j.value * 7919) % 5,
           'The glaze is deeper than in the photos and it sits well in the hand, number ' || j.value, 'Anna B.', 'order',
           'web', iif(j.value % 1000 = 0, 'pending', 'published'), 1700000000000 + j.value * 1000,
           iif(j.value % 1000 = 0, NULL, 1700000000000 + j.value * 1000), iif(j.value % 5 = 0, NULL, 1)
         FROM json_each(?3) j JOIN products p ON p.shop_id = ?1 AND p.id = ?2`,
      )
      .bind(shop, product, JSON.stringify(numbers))
      .run()
  }
}
