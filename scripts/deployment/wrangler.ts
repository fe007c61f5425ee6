import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

const program = 'node_modules/wrangler/bin/wrangler.js'
const quiet = { WRANGLER_HIDE_BANNER: 'true', WRANGLER_SEND_METRICS: 'false', WRANGLER_WRITE_LOGS: 'false' }

export interface Outcome {
  ok: boolean
  /** What it printed, without what it says to people on the side. */
  printed: string
  complaint: string
}

/** Runs a wrangler command that asks nothing, and hands back what it said. */
export type Wrangler = (args: string[], env?: Record<string, string>) => Promise<Outcome>

export const wrangler: Wrangler = async (args, env = {}) => {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...quiet, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [printed, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { ok: code === 0, printed, complaint }
}

/** What the command printed; throws with its complaint if it failed. */
export function printedBy({ ok, printed, complaint }: Outcome): string {
  if (!ok) throw new Error(`${printed}${complaint}`.trim())
  return printed
}
