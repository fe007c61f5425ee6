import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import {
  type Config,
  productionConfig,
  readConfig,
  resourcesOf,
} from '../../scripts/deployment/production-config.ts'

const root = '/home/voce/'
const folder = '/home/voce/.voce'
const assets = '.voce/public'
const inTheEu = { place: 'eu', mailFrom: 'Shop <reviews@example.com>' } as const

const config = (more: Partial<Config> = {}): Config => ({ name: 'voce', main: 'worker/index.ts', ...more })

const database = {
  binding: 'DB',
  database_name: 'voce',
  database_id: 'voce-local',
  migrations_dir: 'worker/migrations',
}

describe('what has to exist before deploying', () => {
  it('is every database, bucket and queue that a binding names, each once', () => {
    const resources = resourcesOf(
      config({
        d1_databases: [database],
        r2_buckets: [{ binding: 'PHOTOS', bucket_name: 'voce-photos' }],
        queues: {
          producers: [{ queue: 'voce-events' }],
          consumers: [{ queue: 'voce-events', dead_letter_queue: 'voce-failed' }, { queue: 'voce-imports' }],
        },
      }),
    )
    expect(resources).toEqual({
      databases: ['voce'],
      buckets: ['voce-photos'],
      queues: ['voce-events', 'voce-imports', 'voce-failed'],
    })
  })

  it('is nothing for a Worker without bindings', () => {
    expect(resourcesOf(config())).toEqual({ databases: [], buckets: [], queues: [] })
  })
})

describe('the configuration of production', () => {
  const derive = (more: Partial<Config>, answers: Parameters<typeof productionConfig>[2] = inTheEu) =>
    productionConfig(config(more), new Map([['voce', 'id-of-voce']]), answers, { root, folder, assets })

  it("has the account's own database, and paths that are right from its folder", () => {
    const { main, assets, d1_databases } = derive({
      assets: { directory: 'dist/public' },
      d1_databases: [database],
    })
    expect(main).toBe('../worker/index.ts')
    expect(assets).toEqual({ directory: 'public' })
    expect(d1_databases).toEqual([
      { ...database, database_id: 'id-of-voce', migrations_dir: '../worker/migrations' },
    ])
  })

  it('finds buckets within the EU only where data is kept there', () => {
    const r2_buckets = [{ binding: 'PHOTOS', bucket_name: 'voce-photos' }]
    expect(derive({ r2_buckets }).r2_buckets).toEqual([{ ...r2_buckets[0], jurisdiction: 'eu' }])
    expect(derive({ r2_buckets }, { ...inTheEu, place: 'anywhere' }).r2_buckets).toEqual(r2_buckets)
  })

  it('sends mails as the shop does, and keeps the other variables', () => {
    const { vars } = derive({ vars: { MAIL_FROM: 'Voce <voce@localhost>', OTHER: 'kept' } })
    expect(vars).toEqual({ MAIL_FROM: 'Shop <reviews@example.com>', OTHER: 'kept' })
  })

  it('is not made while a database has no id', () => {
    expect(() => derive({ d1_databases: [{ ...database, database_name: 'unknown' }] })).toThrow('unknown')
  })

  it('takes over everything else of wrangler.toml', async () => {
    const real = readConfig(await readFile(new URL('../../wrangler.toml', import.meta.url), 'utf8'))
    const ids = new Map(resourcesOf(real).databases.map((name) => [name, 'an-id']))
    const changed = ['main', 'tsconfig', 'vars', 'assets', 'd1_databases', 'r2_buckets']
    const rest = (all: Config) => Object.entries(all).filter(([key]) => !changed.includes(key))
    expect(rest(productionConfig(real, ids, inTheEu, { root, folder, assets }))).toEqual(rest(real))
  })
})
