// npm run shop:create: adds a shop with its owner and an API key, on Cloudflare or, with --local, to the data of
// `npm start`. A shop that is there already is left alone.
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { newId } from '../worker/platform/ids.ts'
import { newShopSql, readNewShop, shopExistsSql } from './deployment/new-shop.ts'

const productionConfig = '.voce/wrangler.production.json'

try {
  const { values } = parseArgs({
    options: {
      id: { type: 'string' },
      name: { type: 'string' },
      origin: { type: 'string', multiple: true },
      owner: { type: 'string' },
      'owner-name': { type: 'string' },
      locale: { type: 'string', default: 'en' },
      timezone: { type: 'string', default: 'UTC' },
      local: { type: 'boolean', default: false },
    },
  })
  const shop = readNewShop(values)
  if (!values.local && !existsSync(productionConfig))
    throw new Error(
      'There is no Voce on Cloudflare from this folder yet: run `npm run deploy` first, or add --local.',
    )

  const key = `voce_${randomBytes(32).toString('base64url')}`
  const keyHash = createHash('sha256').update(key).digest('hex')
  const now = Date.now()
  const sql = newShopSql(shop, { userId: newId(now), keyHash, now })
  const where = values.local
    ? ['--local', '--config', 'wrangler.toml']
    : ['--remote', '--config', productionConfig]
  const run = (command: string) =>
    execFileSync(
      process.execPath,
      [
        'node_modules/wrangler/bin/wrangler.js',
        'd1',
        'execute',
        'DB',
        '--yes',
        '--json',
        ...where,
        '--command',
        command,
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, WRANGLER_HIDE_BANNER: 'true' },
      },
    )
  const [found] = JSON.parse(run(shopExistsSql(shop.id))) as Array<{ results: Array<{ n: number }> }>
  if (found?.results[0]?.n)
    throw new Error(`There is a shop ${shop.id} already, and it stays as it is. Choose another --id.`)
  run(sql)
  console.log(`
  ${shop.name} is there. ${shop.owner} can sign in to the dashboard.

  Snippet     <script async src="${values.local ? 'http://localhost:8787' : 'https://YOUR-VOCE'}/voce.js" data-shop="${shop.id}"></script>
  API key     ${key}
              Keep it safe: it is shown only now.
`)
} catch (error) {
  // What wrangler says is of more use than that it failed, and the command holds a key's hash.
  const complaint = error instanceof Error && 'stderr' in error ? error.stderr : undefined
  console.error(`\n${complaint || (error instanceof Error ? error.message : error)}\n`)
  process.exit(1)
}
