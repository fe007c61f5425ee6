import { createTestHarness } from 'wrangler'
import type { Env } from '../../worker/platform/env.ts'

/** The whole Worker as wrangler.toml describes it, in real workerd with a real, empty D1. */
export const server = createTestHarness({
  workers: [{ configPath: './wrangler.toml', vars: { PEPPER: 'a secret of the tests' } }],
})

/** The origin that the Worker answers on, and so the one that is its own. */
export const OWN_ORIGIN = 'http://voce.test'

export let env: Env

/** Starts the Worker with all migrations applied. */
export async function startServer(): Promise<void> {
  await server.listen()
  const worker = server.getWorker()
  await worker.applyD1Migrations('DB')
  env = (await worker.getEnv()) as unknown as Env
}

/** A request to the Worker, below its own origin. */
export const request = (path: string, init?: Parameters<typeof server.fetch>[1]): Promise<Response> =>
  server.fetch(`${OWN_ORIGIN}${path}`, init) as unknown as Promise<Response>
