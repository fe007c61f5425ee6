import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { buildWidget } from './build-widget.ts'
import { headersFile, type LoaderCache } from './headers.ts'

/** The folder of static files that wrangler.toml serves. A deployment has one of its own: `npm start` may be running. */
export const publicFolder = 'dist/public'

/** Empties a folder, so that nothing of an earlier build is served. It stays itself: `npm start` may be watching it. */
export async function clearFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) await rm(`${folder}/${name}`, { recursive: true, force: true })
}

/** voce.js, its chunks, and the headers they are served with. */
export async function writeWidget(folder: string, loaderCache: LoaderCache): Promise<void> {
  const { version } = await buildWidget(folder)
  await writeFile(`${folder}/_headers`, headersFile(version, loaderCache))
}

/** /dashboard/ */
export async function writeDashboard(folder: string): Promise<void> {
  await build({
    configFile: 'dashboard/vite.config.ts',
    logLevel: 'warn',
    build: { outDir: resolve(folder, 'dashboard') },
  })
}

/** /demo/, the demo store: plain files, as a merchant would write them. */
export async function writeDemo(folder: string): Promise<void> {
  await rm(`${folder}/demo`, { recursive: true, force: true })
  await cp('widget/demo', `${folder}/demo`, { recursive: true })
}

/** /words/, what the Worker says in each language; it reads them from here when they are needed. */
export async function writeWords(folder: string, sources = 'worker/words'): Promise<void> {
  await mkdir(`${folder}/words`, { recursive: true })
  for (const file of await readdir(sources)) {
    const language = basename(file, '.ts')
    if (language === 'words') continue
    // Node keeps what it imported once, and this is called again after each edit.
    const { words } = await import(`${pathToFileURL(resolve(sources, file)).href}?${Date.now()}`)
    await writeFile(`${folder}/words/${language}.json`, JSON.stringify(words))
  }
}

/** Everything, as production serves it; the demo store only where it is asked for. */
export async function buildPublicFiles(folder: string, { demo }: { demo: boolean }): Promise<void> {
  await clearFolder(folder)
  await Promise.all([
    writeWidget(folder, 'five minutes'),
    writeDashboard(folder),
    writeWords(folder),
    ...(demo ? [writeDemo(folder)] : []),
  ])
}
