import type { WorkerdStructuredLog } from 'miniflare'
import { unstable_DevEnv as DevEnv } from 'wrangler'

/**
 * Serves the Worker, as wrangler.toml describes it, with `/mailbox/` added; wrangler bundles it anew when a source
 * changes and prints what is wrong with it. Resolves when the Worker answers, throws if it cannot be bundled at all, and
 * ends with this process.
 */
export async function serve(port: number): Promise<void> {
  const wrangler = new DevEnv()
  const origin = `http://127.0.0.1:${port}`
  // After a first failure wrangler does not look at the sources again.
  const failure = new Promise<never>((_, reject) => {
    wrangler.once('buildFailed', () =>
      reject(new Error('The Worker does not build, see above. Mend it and start again.')),
    )
  })
  const firstAnswer = wrangler
    .startWorker({
      config: 'wrangler.toml',
      entrypoint: 'worker/development.ts',
      bindings: { ORIGIN: { type: 'plain_text', value: `http://localhost:${port}` } },
      dev: {
        server: { hostname: 'localhost', port },
        inspector: false,
        watch: true,
        structuredLogsHandler: ({ level, message }: WorkerdStructuredLog) =>
          level === 'error' ? console.error(message) : console.log(message),
      },
    })
    // "Ready" is only the socket.
    .then((worker) => worker.ready)
    .then(() => fetch(origin))
  await Promise.race([firstAnswer, failure])
  ringEachMinute(`${origin}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`)
}

// Locally nobody else rings the cron. A bell that is not heard, while the Worker reloads, is followed by another.
function ringEachMinute(bell: string): void {
  setInterval(() => fetch(bell).catch(() => {}), 60_000)
}
