import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWords } from '../../scripts/public-files.ts'

test('words are written again as they stand after an edit', async () => {
  const [sources, folder] = [await mkdtemp(join(tmpdir(), 'voce-')), await mkdtemp(join(tmpdir(), 'voce-'))]
  const written = async (hello: string) => {
    await writeFile(join(sources, 'it.ts'), `export const words = { phrases: { hello: '${hello}' } }`)
    await writeWords(folder, sources)
    return JSON.parse(await readFile(join(folder, 'words', 'it.json'), 'utf8'))
  }
  expect(await written('Ciao')).toEqual({ phrases: { hello: 'Ciao' } })
  expect(await written('Salve')).toEqual({ phrases: { hello: 'Salve' } })
})
