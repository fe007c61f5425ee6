// npm run shop:create: adds a shop with its owner and an API key, on Cloudflare or, with --local, to the data of
// `npm start`. Safe to run again: what is there already stays as it is.
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { newShopSql, readNewShop } from './deployment/new-shop.ts'

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
  const sql = newShopSql(shop, { userId: randomUUID(), keyHash, now: Date.now() })
  const where = values.local
    ? ['--local', '--config', 'wrangler.toml']
    : ['--remote', '--config', productionConfig]
  execFileSync(
    process.execPath,
    ['node_modules/wrangler/bin/wrangler.js', 'd1', 'execute', 'DB', '--yes', ...where, '--command', sql],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, WRANGLER_HIDE_BANNER: 'true' } },
  )
  console.log(`
  ${shop.name} is there. ${shop.owner} can sign in to the dashboard.

  Snippet     <script async src="https://YOUR-VOCE/voce.js" data-shop="${shop.id}"></script>
  API key     ${key}
              Keep it safe: it is shown only now.
`)
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}
