// What `npm start` runs: builds, migrates, seeds, serves on one port, and builds again after each edit.

import { greeting } from './development/greeting.ts'
import { prepareDatabase } from './development/local-database.ts'
import { choosePort } from './development/port.ts'
import { serve } from './development/server.ts'
import { attempt, type Part, rewriteOnChange } from './development/watch.ts'
import {
  clearFolder,
  publicFolder,
  writeDashboard,
  writeDemo,
  writeWidget,
  writeWords,
} from './public-files.ts'

// wrangler looks for the network, writes logs and talks a lot, unless told not to.
Object.assign(process.env, {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG: 'error',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
})

// Miniflare ends workerd when this process exits. "disconnect": start.mjs is gone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => process.exit(0))

const parts: Part[] = [
  { name: 'Widget and demo store', folders: ['widget', 'shared'], write: writeShopSide },
  { name: 'Words of mails and pages', folders: ['worker/words'], write: () => writeWords(publicFolder) },
  { name: 'Dashboard', folders: ['dashboard', 'shared'], write: () => writeDashboard(publicFolder) },
]

try {
  const port = await choosePort(process.env.PORT)
  await clearFolder(publicFolder)
  await Promise.all([prepareDatabase(Date.now(), `http://localhost:${port}`), ...parts.map(attempt)])
  await serve(port)
  parts.forEach(rewriteOnChange)
  console.log(greeting(port, process.uptime()))
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}

async function writeShopSide() {
  await Promise.all([writeWidget(publicFolder, 'none'), writeDemo(publicFolder)])
}
