import { watch } from 'node:fs'

// Editors write a file in several steps.
const settleMs = 60

/** One part of what is served: which folders it is made from, and how. */
export type Part = { name: string; folders: string[]; write: () => Promise<void> }

/** Writes the part; a mistake in its sources is printed, and the next edit gets another try. */
export async function attempt({ name, write }: Part): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    console.error(`\n${name}: not built.\n${error instanceof Error ? error.message : error}\n`)
    return false
  }
}

/** Writes the part again after each change in its folders, never twice at once. */
export function rewriteOnChange(part: Part): void {
  let timer: NodeJS.Timeout | undefined
  let last: Promise<void> = Promise.resolve()
  const rewrite = async () => {
    if (await attempt(part)) console.log(`${part.name}: built again.`)
  }
  for (const folder of part.folders) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        last = last.then(rewrite)
      }, settleMs)
    })
  }
}
