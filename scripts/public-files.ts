import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { build } from 'vite'
import { buildWidget } from './build-widget.ts'
import { headersFile, type LoaderCache } from './headers.ts'

/** The folder of static files that wrangler.toml serves. */
export const publicFolder = 'dist/public'

/** Empties the folder, so that nothing of an earlier build is served. It stays itself: `npm start` may be watching it. */
export async function clearPublicFolder(): Promise<void> {
  await mkdir(publicFolder, { recursive: true })
  for (const name of await readdir(publicFolder)) {
    await rm(`${publicFolder}/${name}`, { recursive: true, force: true })
  }
}

/** voce.js, its chunks, and the headers they are served with. */
export async function writeWidget(loaderCache: LoaderCache): Promise<void> {
  const { version } = await buildWidget(publicFolder)
  await writeFile(`${publicFolder}/_headers`, headersFile(version, loaderCache))
}

/** /dashboard/ */
export async function writeDashboard(): Promise<void> {
  await build({ configFile: 'dashboard/vite.config.ts', logLevel: 'warn' })
}

/** /demo/, the demo store: plain files, as a merchant would write them. */
export async function writeDemo(): Promise<void> {
  await rm(`${publicFolder}/demo`, { recursive: true, force: true })
  await cp('widget/demo', `${publicFolder}/demo`, { recursive: true })
}

/** Everything, as production serves it; the demo store only where it is asked for. */
export async function buildPublicFiles({ demo }: { demo: boolean }): Promise<void> {
  await clearPublicFolder()
  await Promise.all([writeWidget('five minutes'), writeDashboard(), ...(demo ? [writeDemo()] : [])])
}
