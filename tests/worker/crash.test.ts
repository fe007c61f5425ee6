import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getPlatformProxy, unstable_splitSqlQuery as splitSql } from 'wrangler'
import type { Env } from '../../worker/platform/env.ts'
import { sha256, submission } from './factories.ts'

const folder = mkdtempSync(join(tmpdir(), 'voce-crash-'))
const key = 'voce_test_key_of_the_crash'
let running: ChildProcess | undefined

/** Looks into the database while no Worker runs. */
async function withDatabase<T>(use: (db: Env['DB']) => Promise<T>): Promise<T> {
  const { env, dispose } = await getPlatformProxy<Pick<Env, 'DB'>>({
    configPath: 'wrangler.toml',
    persist: { path: join(folder, 'v3') },
  })
  try {
    return await use(env.DB)
  } finally {
    await dispose()
  }
}

/** Starts the Worker in a process group of its own; resolves with its address. */
function start(): Promise<string> {
  running = spawn(process.execPath, ['tests/worker/crash-server.ts', folder], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let output = ''
    running!.stdout!.on('data', (chunk) => {
      output += chunk
      const url = output.match(/^at (\S+)/m)?.[1]
      if (url) resolve(url)
    })
    running!.on('exit', () => reject(new Error(`The Worker did not start: ${output}`)))
  })
}

/** What a power cut does: workerd and its parent are gone at once, with nothing said before. */
async function killAll(): Promise<void> {
  const child = running
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGKILL')
  await gone
}

beforeAll(() =>
  withDatabase(async (db) => {
    const migrations = readdirSync('worker/migrations').sort()
    for (const name of migrations)
      await db.batch(
        splitSql(readFileSync(`worker/migrations/${name}`, 'utf8')).map((sql) => db.prepare(sql)),
      )
    await db.batch([
      db.prepare("INSERT INTO shops (id, name, created_at) VALUES ('demo', 'Ceramiche Rossi', 1)"),
      db
        .prepare("INSERT INTO api_keys (hash, shop_id, name, created_at) VALUES (?, 'demo', 'Tests', 1)")
        .bind(sha256(key)),
    ])
  }),
)
afterAll(async () => {
  await killAll()
  rmSync(folder, { recursive: true, force: true })
})

test('a Worker killed in the middle of 120 submissions loses none and doubles none', async () => {
  const bodies = Array.from({ length: 120 }, (_, at) =>
    submission({
      rating: 1 + (at % 5),
      // Words of its own each: a copy would wait for a person.
      body: `Glaze number ${at}, deeper than in the photos.`,
      email: `author-${at % 60}@mail.example`,
      product: { id: `product-${at % 7}` },
    }),
  )
  const send = async (url: string, body: object): Promise<number> => {
    const answer = await fetch(`${url}v1/shops/demo/reviews`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    })
    await answer.text()
    return answer.status
  }

  const first = await start()
  let answered = 0
  const left = [...bodies]
  const shopper = async () => {
    for (let body = left.shift(); body; body = left.shift()) {
      if ((await send(first, body)) === 201) answered += 1
      if (answered === 40) await killAll()
    }
  }
  await Promise.allSettled(Array.from({ length: 8 }, shopper))
  expect(answered).toBeGreaterThanOrEqual(40)
  expect(answered).toBeLessThan(120)
  const before = await withDatabase(async (db) => ({
    reviews: (await db.prepare('SELECT count(*) AS n FROM reviews').first('n')) as number,
    events: (await db
      .prepare("SELECT count(*) AS n FROM events WHERE type = 'review.received'")
      .first('n')) as number,
    forgotten: (await db
      .prepare('SELECT count(*) AS n FROM events WHERE handled_at IS NULL')
      .first('n')) as number,
  }))
  // Whoever got an answer is stored; the queue died with what it held.
  expect(before.reviews).toBeGreaterThanOrEqual(answered)
  expect(before.events).toBe(before.reviews)
  expect(before.forgotten).toBeGreaterThan(0)

  const second = await start()
  const statuses = []
  for (let at = 0; at < bodies.length; at += 20)
    statuses.push(...(await Promise.all(bodies.slice(at, at + 20).map((body) => send(second, body)))))
  expect(statuses.filter((status) => status === 200)).toHaveLength(before.reviews)
  expect(statuses.filter((status) => status === 201)).toHaveLength(120 - before.reviews)
  const ring = (time: number) => fetch(`${second}cdn-cgi/local/scheduled?cron=*+*+*+*+*&time=${time}`)
  const soon = Date.now() + 2 * 60_000
  await Promise.all([ring(soon), ring(soon)])
  // All are due after a fortnight, in one sweep; the next one tells their authors.
  await ring(soon + 15 * 86_400_000)
  await ring(soon + 15 * 86_400_000 + 2 * 60_000)
  await killAll()

  await withDatabase(async (db) => {
    const rows = async (sql: string) => (await db.prepare(sql).all()).results
    expect(
      await rows('SELECT count(*) AS n, count(DISTINCT submission) AS submissions FROM reviews'),
    ).toEqual([{ n: 120, submissions: 120 }])
    expect(await rows('SELECT count(*) AS people FROM people')).toEqual([{ people: 60 }])
    // None is held: so many at once from a shop's own system are no burst.
    expect(
      await rows(
        'SELECT type, count(*) AS n, count(DISTINCT subject) AS reviews FROM events GROUP BY type ORDER BY type',
      ),
    ).toEqual([
      { type: 'review.published', n: 120, reviews: 120 },
      { type: 'review.received', n: 120, reviews: 120 },
    ])
    expect(
      await rows(
        'SELECT (SELECT count(*) FROM events WHERE handled_at IS NULL) AS left, count(*) AS mails FROM deliveries',
      ),
      // They published themselves, and nobody had proven an address.
    ).toEqual([{ left: 0, mails: 0 }])
    expect(await rows('SELECT status, count(*) AS n FROM reviews GROUP BY status')).toEqual([
      { status: 'published', n: 120 },
    ])
    expect(
      await rows(
        'SELECT sum(r1) AS r1, sum(r2) AS r2, sum(r3) AS r3, sum(r4) AS r4, sum(r5) AS r5 FROM ratings',
      ),
    ).toEqual([{ r1: 24, r2: 24, r3: 24, r4: 24, r5: 24 }])
  })
}, 60_000)
