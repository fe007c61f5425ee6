// npm run deploy: puts Voce on Cloudflare, and may be run again at any time. `--dry-run` shows each command and runs
// what needs no account.
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { turnstileMistake } from '../worker/platform/turnstile.ts'
import { checkLogin, ensureResources, secretNames } from './deployment/account.ts'
import { type Answers, productionConfig, readConfig, resourcesOf } from './deployment/production-config.ts'
import { answer, readOptions } from './deployment/questions.ts'
import { rehearsal } from './deployment/rehearsal.ts'
import { printedBy, wrangler } from './deployment/wrangler.ts'
import { buildPublicFiles } from './public-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
// A rehearsal leaves what a deployment has left alone.
const isRehearsal = process.argv.includes('--dry-run')
const folder = isRehearsal ? '.voce/rehearsal' : '.voce'
const publicFolder = `${folder}/public`
const configFile = `${folder}/wrangler.production.json`
const answersFile = '.voce/answers.json'
const secretsFile = `${folder}/secrets.json`
const reportFile = `${folder}/deploy.ndjson`

const howToSet = `TURNSTILE_SITE_KEY stands in wrangler.toml, under [vars]; the secret is set with
  npx wrangler secret put TURNSTILE_SECRET --config ${configFile}`

const asRehearsed: Answers = { place: 'eu', mailFrom: 'Voce <voce@example.com>' }

try {
  await deploy()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}

async function deploy(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const run = isRehearsal ? rehearsal() : wrangler
  if (!isRehearsal) await checkLogin(run)
  const answers = await answer(options, await earlierAnswers(), asRehearsed)
  await mkdir(folder, { recursive: true })

  console.log(`\nQueues and database, ${answers.place === 'eu' ? 'within the EU' : 'anywhere'}`)
  const config = readConfig(await readFile('wrangler.toml', 'utf8'))
  const ids = await ensureResources(run, resourcesOf(config), answers.place)
  const configure = async (known: Answers) => {
    const place = { root, folder: `${root}${folder}`, assets: publicFolder }
    await writeFile(configFile, `${JSON.stringify(productionConfig(config, ids, known, place), null, 2)}\n`)
    if (!isRehearsal) await writeFile(answersFile, `${JSON.stringify(known)}\n`)
  }
  await configure(answers)
  const present = await secretNames(run, configFile)
  const mistake = turnstileMistake({
    TURNSTILE_SITE_KEY: config.vars?.TURNSTILE_SITE_KEY,
    // Its value is not to be had.
    TURNSTILE_SECRET: present.includes('TURNSTILE_SECRET') ? 'set' : undefined,
  })
  if (mistake) throw new Error(`${mistake}\n${howToSet}`)

  console.log('\nWidget and dashboard')
  await buildPublicFiles(publicFolder, { demo: false })

  console.log('\nDatabase')
  for (const { binding } of config.d1_databases ?? []) {
    printedBy(await run(['d1', 'migrations', 'apply', binding, '--remote', '--config', configFile]))
  }

  console.log('\nWorker')
  const secrets = missingSecrets(present)
  try {
    await writeFile(secretsFile, JSON.stringify(secrets), { mode: 0o600 })
    await rm(reportFile, { force: true })
    const tsconfig = config.tsconfig ? ['--tsconfig', `${root}${config.tsconfig}`] : []
    const upload = ['deploy', '--config', configFile, ...tsconfig, '--minify', '--secrets-file', secretsFile]
    printedBy(await run(upload, { WRANGLER_OUTPUT_FILE_PATH: reportFile }))
    const origin = isRehearsal ? undefined : (await deployReport()).targets?.[0]
    if (origin && !answers.origin) {
      // Only now it is known where the Worker answers, and links in mails begin with it.
      await configure({ ...answers, origin })
      printedBy(await run(upload, { WRANGLER_OUTPUT_FILE_PATH: reportFile }))
    }
  } finally {
    await rm(secretsFile, { force: true })
  }
  console.log(await outcome(answers))
}

async function earlierAnswers(): Promise<Partial<Answers>> {
  try {
    return JSON.parse(await readFile(answersFile, 'utf8'))
  } catch {
    return {}
  }
}

/** PEPPER keys the hashes in the database: made once, and never again. */
function missingSecrets(present: string[]): Record<string, string> {
  return present.includes('PEPPER') ? {} : { PEPPER: randomBytes(32).toString('base64') }
}

async function outcome({ mailFrom }: Answers): Promise<string> {
  const { targets = [], bundle_size } = await deployReport()
  const size = bundle_size ? `, ${(bundle_size.gzip_bytes / 1000).toFixed(1)} kB gzip` : ''
  if (isRehearsal) return `\nThe Worker bundles${size}. Nothing was uploaded.\n`
  const [origin] = targets
  return `
Voce is deployed${size}.

  Dashboard   ${origin}/dashboard/
  Script      <script async src="${origin}/voce.js" data-shop="…"></script>

Next: let Cloudflare send mails as ${mailFrom} (dashboard of Cloudflare, Email), or nobody can sign in.
`
}

interface DeployReport {
  targets?: string[]
  bundle_size?: { gzip_bytes: number }
}

async function deployReport(): Promise<DeployReport> {
  const lines = (await readFile(reportFile, 'utf8')).trim().split('\n')
  return lines.map((line) => JSON.parse(line)).find(({ type }) => type === 'deploy') ?? {}
}
