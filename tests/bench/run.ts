// `npm run bench`: what Voce costs beside the floor under it, in one run on one workerd. Seconds differ between
// machines; ratios and counts hold. BENCH_REVIEWS sets the size of the large shop.

import { createHash, randomUUID } from 'node:crypto'
import { bundle } from './bundle.ts'
import { fill } from './fill.ts'
import { http, type Measured, measure } from './load.ts'
import { visitProductPage } from './product-page.ts'
import { startServers } from './servers.ts'

const REVIEWS = Number(process.env.BENCH_REVIEWS ?? 1_000_000)
const ROUNDS = 5
const MILLISECONDS = 1_000
const KEY = 'voce_bench_key_of_no_use_elsewhere'

const [app, floor, bare] = await Promise.all([
  bundle('tests/bench/app.ts'),
  bundle('tests/bench/floor.ts'),
  bundle('tests/bench/bare.ts'),
])
const servers = await startServers({ app: app.script, floor: floor.script, bare: bare.script })
const { db } = servers

console.log(`Filling shops of 1,000 and ${REVIEWS.toLocaleString('en')} reviews …`)
await fill(db, 'small', 'mug', 1_000, 0)
await fill(db, 'large', 'mug', REVIEWS, 1_000)
await db.batch(
  ['small', 'large'].map((shop) =>
    db.prepare('INSERT INTO api_keys (hash, shop_id, name, created_at) VALUES (?, ?, ?, 1)').bind(
      createHash('sha256')
        .update(KEY + shop)
        .digest('hex'),
      shop,
      'Bench',
    ),
  ),
)

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** Both sides in turn, round after round, so that the machine's moods meet both; the median of the ratios. */
async function ratio(
  subject: { url: URL; next: () => string },
  base: { url: URL; next: () => string },
  of: (subject: Measured, base: Measured) => number,
): Promise<{ ratio: number; subject: number; base: number }> {
  const rounds: Array<{ ratio: number; subject: number; base: number }> = []
  for (const target of [subject, base]) await measure(target.url, target.next, 300)
  for (let round = 0; round < ROUNDS; round++) {
    const b = await measure(base.url, base.next, MILLISECONDS)
    const s = await measure(subject.url, subject.next, MILLISECONDS)
    rounds.push({ ratio: of(s, b), subject: s.p50, base: b.p50 })
  }
  return {
    ratio: median(rounds.map((round) => round.ratio)),
    subject: median(rounds.map((round) => round.subject)),
    base: median(rounds.map((round) => round.base)),
  }
}

const p50 = (subject: Measured, base: Measured) => subject.p50 / base.p50
const rate = (subject: Measured, base: Measured) => subject.perSecond / base.perSecond
const same = (text: string) => () => text

let queries = 0
// A new query each time: the isolate's memory knows the page by its address.
const page = (shop: string, query = '') => ({
  url: servers.app,
  next: () => http(servers.app, `/v1/shops/${shop}/products/mug/reviews?n=${++queries}${query}`),
})
const row = { url: servers.floor, next: same(http(servers.floor, '/row/one')) }
const voices = (shop: string, view: string) => ({
  url: servers.app,
  next: same(
    http(servers.app, `/v1/merchant/${shop}/${view}`, { headers: { Authorization: `Bearer ${KEY}${shop}` } }),
  ),
})
const body = 'The glaze is deeper than in the photos and it sits well in the hand.'

const results: Array<{ what: string; target: string; met: boolean; measured: string; p50?: string }> = []
function report(
  what: string,
  found: { ratio: number; subject: number; base: number },
  target: number,
  better: '≤' | '≥',
) {
  results.push({
    what,
    measured: found.ratio.toFixed(2),
    target: `${better} ${target}`,
    met: better === '≤' ? found.ratio <= target : found.ratio >= target,
    p50: `${found.subject.toFixed(3)} ms : ${found.base.toFixed(3)} ms`,
  })
}

report('first page of reviews : one row by key', await ratio(page('small'), row, p50), 1.3, '≤')
report(`the same, of ${REVIEWS.toLocaleString('en')} reviews`, await ratio(page('large'), row, p50), 1.3, '≤')
report('lowest first', await ratio(page('large', '&sort=lowest'), row, p50), 1.3, '≤')
report(
  'the same page again : a constant (rate)',
  await ratio(
    { url: servers.app, next: same(http(servers.app, '/v1/shops/small/products/mug/reviews')) },
    { url: servers.floor, next: same(http(servers.floor, '/constant')) },
    rate,
  ),
  0.85,
  '≥',
)
report(
  'submit : validate and insert one row',
  await ratio(
    {
      url: servers.app,
      next: () =>
        http(servers.app, '/v1/shops/small/reviews', {
          headers: { Origin: 'https://shop.example', 'Content-Type': 'text/plain' },
          body: JSON.stringify({
            submissionId: randomUUID(),
            product: { id: 'mug' },
            rating: 5,
            body,
            name: 'Anna B.',
          }),
        }),
    },
    {
      url: servers.floor,
      next: () =>
        http(servers.floor, '/row', {
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ id: randomUUID(), body, rating: 5 }),
        }),
    },
    p50,
  ),
  1.6,
  '≤',
)
for (const view of ['voices?view=to_decide', 'voices?view=to_answer', 'voices?view=all', 'voices/counts']) {
  report(
    `${view}: the large shop : the small`,
    await ratio(voices('large', view), voices('small', view), p50),
    2,
    '≤',
  )
}

let isolates = 0
const start = (script: 'app' | 'bare') => ({
  url: servers.starter,
  next: () => http(servers.starter, `/?script=${script}&id=${++isolates}`),
})
report('first reply of a new isolate : a bare Hono', await ratio(start('app'), start('bare'), p50), 1.3, '≤')
results.push({
  what: 'Worker, gzip',
  measured: `${(app.gzip / 1000).toFixed(1)} kB`,
  target: '≤ 120 kB',
  met: app.gzip <= 120_000,
})

const reviews = await fetch(new URL('/v1/shops/small/products/mug/reviews', servers.app))
const seen = await visitProductPage(await reviews.text())
await servers.stop()
console.table(results)
const longTasks = seen.longTasks.map((ms) => Math.round(ms)).join(', ')
console.log(
  `A product page on Fast 3G with a processor four times slower: the first review ${Math.round(seen.firstReview)} ms ` +
    `after the script, ${longTasks ? `tasks of 50 ms and more: ${longTasks} ms` : 'no task of 50 ms'} ` +
    `(a page that only writes one number: ${Math.round(seen.firstNumber)} ms), layout shift ${seen.shift}.`,
)
