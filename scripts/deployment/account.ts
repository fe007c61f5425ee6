import type { Answers, Resources } from './production-config.ts'
import { printedBy, type Wrangler } from './wrangler.ts'

/** Throws, with what to do, unless somebody is logged in and it is clear which account is meant. */
export async function checkLogin(wrangler: Wrangler): Promise<void> {
  const { printed } = await wrangler(['whoami', '--json'])
  const { loggedIn, accounts = [] } = JSON.parse(printed || '{}') as {
    loggedIn?: boolean
    accounts?: Array<{ id: string; name: string }>
  }
  if (!loggedIn) {
    throw new Error(
      'Nobody is logged in to Cloudflare. Run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN, and try again.',
    )
  }
  if (accounts.length > 1 && !process.env.CLOUDFLARE_ACCOUNT_ID) {
    const list = accounts.map(({ id, name }) => `  CLOUDFLARE_ACCOUNT_ID=${id}  # ${name}`)
    throw new Error(`Which account? Set one of these and try again:\n${list.join('\n')}`)
  }
}

/** Creates what does not exist yet, and hands back the ids of the databases by name. */
export async function ensureResources(
  wrangler: Wrangler,
  { databases, buckets, queues }: Resources,
  place: Answers['place'],
): Promise<Map<string, string>> {
  const within = place === 'eu' ? ['--jurisdiction', 'eu'] : []
  const create = async (what: string, args: string[]) => {
    printedBy(await wrangler([...args, ...within]))
    console.log(`  created the ${what}`)
  }
  for (const name of queues) {
    const { ok } = await wrangler(['queues', 'info', name])
    if (!ok) await create(`queue ${name}`, ['queues', 'create', name])
  }
  for (const name of buckets) {
    const { ok } = await wrangler(['r2', 'bucket', 'info', name, ...within])
    if (!ok) await create(`bucket ${name}`, ['r2', 'bucket', 'create', name, '--update-config=false'])
  }
  const found = await listDatabases(wrangler)
  for (const name of databases) {
    const database = found.get(name)
    if (!database) await create(`database ${name}`, ['d1', 'create', name, '--update-config=false'])
    else if (place === 'eu' && database.jurisdiction !== 'eu') throw new Error(outsideTheEu(name))
  }
  return new Map([...(await listDatabases(wrangler))].map(([name, { uuid }]) => [name, uuid]))
}

interface FoundDatabase {
  name: string
  uuid: string
  jurisdiction?: string | null
}

async function listDatabases(wrangler: Wrangler): Promise<Map<string, FoundDatabase>> {
  const list = JSON.parse(printedBy(await wrangler(['d1', 'list', '--json']))) as FoundDatabase[]
  return new Map(list.map((database) => [database.name, database]))
}

const outsideTheEu = (name: string) =>
  `The database "${name}" exists already, and it is not bound to the EU; a database cannot be moved.
Choose another database_name in wrangler.toml for a new one, or keep this one with --no-eu.`

/** The names of the secrets that the Worker has; none if there is no such Worker yet. */
export async function secretNames(wrangler: Wrangler, config: string): Promise<string[]> {
  const outcome = await wrangler(['secret', 'list', '--config', config])
  // Any other failure must stop us: taking it for "none" would replace secrets that hashes in the database depend on.
  if (!outcome.ok && /Worker ".*" not found/s.test(outcome.complaint)) return []
  return (JSON.parse(printedBy(outcome)) as Array<{ name: string }>).map(({ name }) => name)
}
