import { relative, resolve } from 'node:path'
import { parse } from 'smol-toml'

/** The parts of wrangler.toml that deploying reads or changes; whatever else is there is taken over as it is. */
export interface Config {
  name: string
  main: string
  tsconfig?: string
  assets?: { directory: string }
  d1_databases?: Database[]
  r2_buckets?: Bucket[]
  vars?: Record<string, string>
  queues?: { producers?: Array<{ queue: string }>; consumers?: Consumer[] }
}
interface Database {
  binding: string
  database_name: string
  database_id: string
  migrations_dir?: string
}
interface Bucket {
  binding: string
  bucket_name: string
  jurisdiction?: string
}
interface Consumer {
  queue: string
  dead_letter_queue?: string
}

/** What has to exist in the account before the Worker can be deployed, by name. */
export interface Resources {
  databases: string[]
  buckets: string[]
  queues: string[]
}

/** What only whoever deploys can say. */
export interface Answers {
  /** Where the data may be: within the European Union, or wherever Cloudflare finds best. */
  place: 'eu' | 'anywhere'
  /** Sender of the mails. */
  mailFrom: string
  /** Where the Worker answers; known once it was deployed. Links in mails begin with it. */
  origin?: string
}

export function readConfig(toml: string): Config {
  return parse(toml) as unknown as Config
}

export function resourcesOf({ d1_databases = [], r2_buckets = [], queues = {} }: Config): Resources {
  const { producers = [], consumers = [] } = queues
  const deadLetters = consumers.flatMap(({ dead_letter_queue }) => dead_letter_queue ?? [])
  return {
    databases: unique(d1_databases.map(({ database_name }) => database_name)),
    buckets: unique(r2_buckets.map(({ bucket_name }) => bucket_name)),
    queues: unique([...[...producers, ...consumers].map(({ queue }) => queue), ...deadLetters]),
  }
}

/**
 * The configuration to deploy with: wrangler.toml with the account's own ids, and its paths, which are relative to
 * `root`, rewritten for a file in `folder`, and the static files in `assets`. Throws where a database has no id.
 */
export function productionConfig(
  config: Config,
  databaseIds: Map<string, string>,
  { place, mailFrom, origin }: Answers,
  { root, folder, assets }: { root: string; folder: string; assets: string },
): Config {
  const moved = (path: string) => relative(folder, resolve(root, path))
  const idOf = (name: string) => {
    const id = databaseIds.get(name)
    if (!id) throw new Error(`The database ${name} has no id.`)
    return id
  }
  return {
    ...config,
    main: moved(config.main),
    vars: { ...config.vars, MAIL_FROM: mailFrom, ...(origin && { ORIGIN: origin }) },
    // wrangler looks for it from the wrong folder, unless the command names it.
    tsconfig: undefined,
    ...(config.assets && { assets: { ...config.assets, directory: moved(assets) } }),
    ...(config.d1_databases && {
      d1_databases: config.d1_databases.map((database) => ({
        ...database,
        database_id: idOf(database.database_name),
        migrations_dir: moved(database.migrations_dir ?? 'migrations'),
      })),
    }),
    ...(config.r2_buckets && {
      // A bucket in a jurisdiction is found only by those who name it.
      r2_buckets: config.r2_buckets.map((bucket) =>
        place === 'eu' ? { ...bucket, jurisdiction: 'eu' } : bucket,
      ),
    }),
  }
}

const unique = (names: string[]) => [...new Set(names)]
