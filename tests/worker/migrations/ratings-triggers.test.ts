import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newProduct, newShop, store, unique } from '../factories.ts'
import { env, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

/** Numbers that look random and are the same in every run (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** What the ratings are, counted from the reviews by the rule in words: nothing here reads a generated column. */
const RECOUNT = `SELECT pool,
    sum(c AND rating = 1) AS r1, sum(c AND rating = 2) AS r2, sum(c AND rating = 3) AS r3,
    sum(c AND rating = 4) AS r4, sum(c AND rating = 5) AS r5, sum(c AND body IS NOT NULL) AS with_words,
    sum(c AND photo_count > 0) AS with_photos, sum(NOT c AND body IS NOT NULL) AS shown_not_counted
  FROM (SELECT *, (origin = 'own' AND relationship = 'none' AND (incentive = 'none' OR incentive_counts)
    AND (body IS NOT NULL OR proof = 'order')) AS c FROM reviews WHERE shop_id = ?1 AND status = 'published')
  GROUP BY pool`
const KEPT = `SELECT pool, r1, r2, r3, r4, r5, with_words, with_photos, shown_not_counted FROM ratings WHERE shop_id = ?1
    AND r1 + r2 + r3 + r4 + r5 + with_words + with_photos + shown_not_counted <> 0`

async function difference(shop: string): Promise<unknown[]> {
  const { results } = await env.DB.prepare(
    `SELECT * FROM (SELECT * FROM (${RECOUNT}) WHERE r1 + r2 + r3 + r4 + r5 + shown_not_counted <> 0 EXCEPT ${KEPT})
     UNION ALL SELECT * FROM (${KEPT} EXCEPT ${RECOUNT})`,
  )
    .bind(shop)
    .all()
  return results
}

const STATUSES = [
  'pending',
  'published',
  'published',
  'published',
  'rejected',
  'removed',
  'withdrawn',
  'spam',
]

test('ratings add up after any sequence of 2,400 changes', async () => {
  const shop = await newShop()
  const products = [await newProduct(shop, 'a'), await newProduct(shop, 'b'), await newProduct(shop, 'c')]
  const random = generator(20_261_121)
  const one = <T>(values: readonly T[]): T => values[random(values.length)]!
  const alive: string[] = []
  const row = () => ({
    id: unique('review'),
    rating: 1 + random(5),
    body: one([null, 'Good.', 'Bad.']),
    status: one(STATUSES),
    proof: one(['none', 'email', 'order']),
    origin: one(['own', 'own', 'own', 'elsewhere']),
    incentive: one(['none', 'none', 'reward']),
    relationship: one(['none', 'none', 'none', 'staff', 'friend']),
    incentive_counts: random(2),
    photo_count: random(3) === 0 ? random(4) : 0,
  })
  const COLUMNS = Object.keys(row())
  const insert = (rows: object[], or = '', after = '') =>
    env.DB.prepare(
      `INSERT ${or} INTO reviews (shop_id, product, pool, submission, digest, channel, reason, published_at, created_at,
         ${COLUMNS.join(', ')})
       SELECT ?1, ?2, ?2, coalesce(value ->> 'submission', value ->> 'id'), '', 'import', 'illegal', 1, 1,
         ${COLUMNS.map((name) => `value ->> '${name}'`).join(', ')}
       FROM json_each(?3) WHERE TRUE ${after}`,
    ).bind(shop, one(products), JSON.stringify(rows))
  const set = (assignment: string, ...values: unknown[]) =>
    env.DB.prepare(`UPDATE reviews SET ${assignment} WHERE id = ?1`).bind(one(alive), ...values)

  const changes: Array<() => ReturnType<typeof env.DB.prepare>> = [
    () => {
      const rows = [row()]
      alive.push(rows[0]!.id)
      return insert(rows)
    },
    () => {
      const rows = Array.from({ length: 1 + random(6) }, row)
      alive.push(...rows.map(({ id }) => id))
      return insert(rows)
    },
    () =>
      insert(
        [{ ...row(), id: one(alive) }],
        '',
        'ON CONFLICT (id) DO UPDATE SET rating = excluded.rating, body = excluded.body, status = excluded.status, pool = excluded.pool',
      ),
    () =>
      insert(
        [
          { ...row(), id: one(alive) },
          { ...row(), id: one(alive) },
        ],
        'OR IGNORE',
      ),
    () => set('status = ?2', one(STATUSES)),
    () => set("status = 'published', published_at = 2"),
    () => set('rating = ?2', 1 + random(5)),
    () => set('body = ?2', one([null, 'Other.'])),
    () => set('proof = ?2', one(['none', 'email', 'order'])),
    () => set('origin = ?2', one(['own', 'elsewhere'])),
    () => set('incentive = ?2, incentive_counts = ?3', one(['none', 'reward']), random(2)),
    () => set('incentive_counts = ?2', random(2)),
    () => set('relationship = ?2', one(['none', 'staff', 'friend'])),
    () => set('photo_count = ?2', random(3)),
    () => set('helpful = helpful + 1, title = ?2, edited_at = 5', one([null, 'A title'])),
    () => set('pool = ?2', one(products)),
    () =>
      env.DB.prepare('UPDATE reviews SET pool = ?1 WHERE product = ?2').bind(one(products), one(products)),
    () =>
      env.DB.prepare(
        'UPDATE reviews SET status = ?1, rating = 6 - rating WHERE shop_id = ?2 AND rating = ?3',
      ).bind(one(STATUSES), shop, 1 + random(5)),
    () =>
      env.DB.prepare(
        "INSERT INTO replies (review_id, shop_id, body, created_at) VALUES (?, ?, 'Thanks', 1) ON CONFLICT (review_id) DO UPDATE SET body = 'Thank you', edited_at = 2",
      ).bind(one(alive), shop),
    () => env.DB.prepare('DELETE FROM replies WHERE review_id = ?').bind(one(alive)),
    () => env.DB.prepare('DELETE FROM reviews WHERE id = ?').bind(alive.splice(random(alive.length), 1)[0]),
  ]
  await changes[0]!().run()
  for (let done = 0; done < 2_400; done += 8) {
    while (alive.length < 5) await changes[1]!().run()
    const batch = []
    for (let n = 0; n < 8; n += 1) batch.push(alive.length < 5 ? changes[0]!() : one(changes)())
    await env.DB.batch(batch)
    expect(await difference(shop), `after ${done + 8} changes`).toEqual([])
  }
  const { n } = (await env.DB.prepare(
    "SELECT count(*) AS n FROM reviews WHERE shop_id = ? AND status = 'published'",
  )
    .bind(shop)
    .first()) as { n: number }
  expect(n).toBeGreaterThan(20)
  await env.DB.prepare('DELETE FROM reviews WHERE shop_id = ?').bind(shop).run()
  expect(await difference(shop)).toEqual([])
}, 60_000)

test.each([
  ['title', "title = 'A title'"],
  ['words', "body = 'Other words.'"],
  ['language', "language = 'it'"],
  ['name', "author_name = 'B.'"],
  ['stars', 'rating = 1'],
  ['votes', 'helpful = 1'],
  ['photos', 'photo_count = 1'],
  ['time of the experience', 'experienced_at = 1'],
  ['date of the edit', 'edited_at = 1'],
  ['proof', "proof = 'email'"],
  ['incentive', "incentive = 'reward'"],
  ['relationship', "relationship = 'staff'"],
  ['origin', "origin = 'elsewhere'"],
  ['status', "status = 'withdrawn'"],
])('a change of the %s that is shown makes a new version', async (_, assignment) => {
  const shop = await newShop()
  const product = await newProduct(shop)
  const [id] = await store(shop, product, [{}])
  const version = () =>
    env.DB.prepare('SELECT version FROM ratings WHERE pool = ?').bind(product).first('version')
  const before = (await version()) as number
  await env.DB.prepare(`UPDATE reviews SET ${assignment} WHERE id = ?`).bind(id).run()
  expect(await version()).toBeGreaterThan(before)
})

test('what nobody sees yet makes none', async () => {
  const shop = await newShop()
  const product = await newProduct(shop)
  const [shown, hidden] = await store(shop, product, [{}, { status: 'pending' }])
  const version = () =>
    env.DB.prepare('SELECT version FROM ratings WHERE pool = ?').bind(product).first('version')
  const before = await version()
  await env.DB.batch([
    env.DB.prepare("UPDATE reviews SET body = 'Other.', rating = 1 WHERE id = ?").bind(hidden),
    env.DB.prepare('UPDATE reviews SET due_at = 5, version = version + 1 WHERE id = ?').bind(shown),
  ])
  expect(await version()).toBe(before)
})

test('moving a product into a group moves its ratings', async () => {
  const shop = await newShop()
  const [head, member] = [await newProduct(shop, 'head'), await newProduct(shop, 'member')]
  await store(shop, head, [{ rating: 5 }])
  await store(shop, member, [{ rating: 1 }, { rating: 2 }])
  await env.DB.prepare('UPDATE reviews SET pool = ? WHERE product = ?').bind(head, member).run()
  expect(await env.DB.prepare('SELECT r1, r2, r5 FROM ratings WHERE pool = ?').bind(head).first()).toEqual({
    r1: 1,
    r2: 1,
    r5: 1,
  })
  expect(
    await env.DB.prepare('SELECT r1 + r2 + r5 AS n FROM ratings WHERE pool = ?').bind(member).first('n'),
  ).toBe(0)
})

test('nothing replaces rows: the delete that this implies fires no trigger', () => {
  const files = ['worker', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|sql|mjs)$/.test(name))
      .map((name) => `${folder}/${name}`),
  )
  expect(files.length).toBeGreaterThan(40)
  // Comments may name it.
  const code = (file: string) => readFileSync(file, 'utf8').replace(/^\s*(--|\/\/|\*|\/\*).*$/gm, '')
  expect(files.filter((file) => /\bOR\s+REPLACE\b|\bREPLACE\s+INTO\b/i.test(code(file)))).toEqual([])
})
