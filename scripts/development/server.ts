import type { WorkerdStructuredLog } from 'miniflare'
import { unstable_startWorker as startWorker } from 'wrangler'

/**
 * Serves the Worker, as wrangler.toml describes it, with `/mailbox/` added; wrangler bundles it anew when a source
 * changes and prints what is wrong with it. Resolves when it answers, and ends with this process.
 */
export async function serve(port: number): Promise<void> {
  const worker = await startWorker({
    config: 'wrangler.toml',
    entrypoint: 'worker/development.ts',
    dev: {
      server: { hostname: 'localhost', port },
      inspector: false,
      watch: true,
      structuredLogsHandler: ({ level, message }: WorkerdStructuredLog) =>
        level === 'error' ? console.error(message) : console.log(message),
    },
  })
  await worker.ready
  ringEachMinute(`http://127.0.0.1:${port}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`)
}

// Locally nobody else rings the cron. A bell that is not heard, while the Worker reloads, is followed by another.
function ringEachMinute(bell: string): void {
  setInterval(() => fetch(bell).catch(() => {}), 60_000)
}
