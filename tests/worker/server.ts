import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { createTestHarness } from 'wrangler'
import type { Env } from '../../worker/platform/env.ts'
import { words as english } from '../../worker/words/en.ts'
import { words as italian } from '../../worker/words/it.ts'

/** The secret that the tests' Worker keys its hashes with. */
export const PEPPER = 'a secret of the tests'

/** The origin that the Worker answers on, and so the one that is its own. */
export const OWN_ORIGIN = 'http://voce.test'

/** What the tests' mail provider signs with. */
export const RESEND_SECRET = `whsec_${btoa('a secret of the provider')}`

const described = parse(readFileSync('./wrangler.toml', 'utf8'))

// The static files that the Worker itself reads: nothing has to be built for these tests.
const assets = mkdtempSync(join(tmpdir(), 'voce-assets-'))
mkdirSync(join(assets, 'words'))
for (const [language, words] of Object.entries({ en: english, it: italian }))
  writeFileSync(join(assets, 'words', `${language}.json`), JSON.stringify(words))

/** The whole Worker as wrangler.toml describes it, in real workerd with a real, empty D1. */
export const server = createTestHarness({
  workers: [
    {
      config: {
        ...described,
        assets: { ...(described.assets as object), directory: assets },
        main: './tests/worker/worker.ts',
        vars: { PEPPER, MAIL_FROM: 'Voce', ORIGIN: OWN_ORIGIN, RESEND_WEBHOOK_SECRET: RESEND_SECRET },
      },
    },
  ],
})

export let env: Env

/** Starts the Worker with all migrations applied. */
export async function startServer(): Promise<void> {
  await server.listen()
  const worker = server.getWorker()
  await worker.applyD1Migrations('DB')
  env = (await worker.getEnv()) as unknown as Env
  await env.DB.batch([
    env.DB.prepare('CREATE TABLE test_mails (recipient TEXT, subject TEXT, text TEXT, mail TEXT)'),
    env.DB.prepare('CREATE TABLE test_calls (url TEXT, message TEXT, secrets TEXT)'),
  ])
}

/** What a request may carry, as the harness has it. */
export type Init = NonNullable<Parameters<typeof server.fetch>[1]>

/** A request to the Worker, below its own origin unless the path is a whole address. */
export const request = (path: string, init?: Init): Promise<Response> =>
  server.fetch(new URL(path, OWN_ORIGIN).href, init) as unknown as Promise<Response>

/** Rings the cron at `at`, in milliseconds. */
export async function ring(at: number): Promise<void> {
  await server.getWorker().scheduled({ cron: '* * * * *', scheduledTime: new Date(at) })
}
