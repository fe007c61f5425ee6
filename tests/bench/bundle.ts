import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'

const run = promisify(execFile)

/** A Worker as it would be deployed: one minified module. Its static files need not have been built. */
export async function bundle(entry: string): Promise<{ script: string; gzip: number }> {
  const outdir = await mkdtemp(join(tmpdir(), 'voce-bench-'))
  const assets = await mkdtemp(join(tmpdir(), 'voce-bench-'))
  try {
    await run(
      process.execPath,
      [
        'node_modules/wrangler/bin/wrangler.js',
        ...['deploy', entry, '--dry-run', '--minify', '--outdir', outdir, '--assets', assets],
      ],
      {
        env: {
          ...process.env,
          WRANGLER_SEND_METRICS: 'false',
          WRANGLER_HIDE_BANNER: 'true',
          WRANGLER_WRITE_LOGS: 'false',
        },
      },
    )
    const file = (await readdir(outdir)).find((name) => name.endsWith('.js'))
    if (!file) throw new Error(`wrangler left no script for ${entry}`)
    const script = await readFile(join(outdir, file), 'utf8')
    return {
      script: script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, ''),
      gzip: gzipSync(script, { level: 9 }).length,
    }
  } finally {
    for (const folder of [outdir, assets]) await rm(folder, { recursive: true })
  }
}
