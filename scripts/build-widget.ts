import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build, type InlineConfig, type Rolldown } from 'vite'
import {
  ask,
  chunks,
  hosted,
  hostedPhotos,
  languages,
  loader,
  photoPicker,
  scales,
  stars,
} from '../widget/vite.config.ts'

/**
 * Builds the widget into `outDir`: `voce.js`, and its chunks below `w/<version>/` and `w/current/`. The version is a
 * digest of the chunks, so that the same source gives the same addresses. Older versions go.
 */
export async function buildWidget(outDir: string): Promise<{ version: string }> {
  const parts = [chunks(), stars(), ask(), photoPicker(), scales(), hosted(), hostedPhotos(), languages()]
  const built = (await Promise.all(parts.map(filesOf))).flat()
  const digest = createHash('sha256')
  for (const [name, code] of built) digest.update(name).update('\0').update(code).update('\0')
  const version = digest.digest('hex').slice(0, 10)

  await rm(join(outDir, 'w'), { recursive: true, force: true })
  for (const folder of [version, 'current']) {
    for (const [name, code] of built) {
      const file = join(outDir, 'w', folder, name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, code)
    }
  }
  for (const [name, code] of await filesOf(loader(version))) await writeFile(join(outDir, name), code)
  return { version }
}

/** File name and code of what a configuration builds, sorted by name. */
async function filesOf(config: InlineConfig): Promise<Array<[string, string]>> {
  const outputs = [await build(config)].flat() as Rolldown.RolldownOutput[]
  const files = outputs
    .flatMap(({ output }) => output)
    .map((file) => {
      if (file.type !== 'chunk')
        throw new Error(`The widget builds into scripts alone, but this is left over: ${file.fileName}`)
      return [file.fileName, file.code] as [string, string]
    })
  return files.sort(([a], [b]) => (a < b ? -1 : 1))
}
