import { readdir, readFile } from 'node:fs/promises'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { unstable_splitSqlQuery as splitSql } from 'wrangler'

// Loads a Worker into a new isolate for each `id` and waits for its first answer: to a shopper's page that names no product,
// because there is no D1 in such an isolate.
const STARTER = `export default {
  async fetch(request, env) {
    const url = new URL(request.url)
    const script = env[url.searchParams.get('script')]
    const start = () => ({ compatibilityDate: '2026-10-20', mainModule: 'main.js', modules: { 'main.js': script }, env: {} })
    await env.LOADER.get(url.search, start).getEntrypoint().fetch('http://isolate/v1/shops/small/ratings')
    return new Response('started')
  },
}`

/** The Worker, its floor and a starter of fresh isolates in one workerd, on sockets of their own. */
export async function startServers(scripts: { app: string; floor: string; bare: string }) {
  const common = {
    modules: true as const,
    compatibilityDate: '2026-10-20',
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
  }
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      workers: [
        {
          ...common,
          name: 'app',
          script: scripts.app,
          d1Databases: ['DB'],
          queueProducers: { EVENTS: 'events' },
          queueConsumers: { events: { maxBatchSize: 50, maxBatchTimeout: 1 } },
          bindings: {
            VERSION: { id: 'bench-version' },
            PEPPER: 'a secret of the bench',
            MAIL_FROM: 'bench@voce.test',
          },
        },
        { ...common, name: 'floor', script: scripts.floor, d1Databases: ['DB'] },
        {
          ...common,
          name: 'starter',
          script: STARTER,
          workerLoaders: { LOADER: {} },
          bindings: { app: scripts.app, bare: scripts.bare },
        },
      ],
    }),
  )
  const db = await miniflare.getD1Database('DB', 'app')
  const folder = new URL('../../worker/migrations/', import.meta.url)
  for (const file of (await readdir(folder)).sort()) {
    await db.batch(splitSql(await readFile(new URL(file, folder), 'utf8')).map((sql) => db.prepare(sql)))
  }
  await db.exec(
    'CREATE TABLE floor (id TEXT PRIMARY KEY, body TEXT NOT NULL, rating INTEGER NOT NULL) STRICT',
  )
  await db.prepare("INSERT INTO floor VALUES ('one', ?, 5)").bind('A row of a usual size. '.repeat(10)).run()
  return {
    db,
    app: await miniflare.unsafeGetDirectURL('app'),
    floor: await miniflare.unsafeGetDirectURL('floor'),
    starter: await miniflare.unsafeGetDirectURL('starter'),
    stop: () => miniflare.dispose(),
  }
}
