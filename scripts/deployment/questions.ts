import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { Answers } from './production-config.ts'

export interface Options {
  eu?: boolean
  'mail-from'?: string
  yes: boolean
  'dry-run': boolean
}

export const usage = `npm run deploy -- [--eu | --no-eu] [--mail-from "Shop <reviews@example.com>"] [--yes] [--dry-run]`

/** The command line, read. Throws where it says something unknown. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      eu: { type: 'boolean' },
      'mail-from': { type: 'string' },
      yes: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  return values
}

/** Asks for what neither the options nor `earlier` say. Throws where nobody is there to ask. */
export async function answer(
  options: Options,
  earlier: Partial<Answers>,
  rehearsing: Answers,
): Promise<Answers> {
  const known: Partial<Answers> = {
    ...earlier,
    ...(options.eu !== undefined && { place: options.eu ? ('eu' as const) : ('anywhere' as const) }),
    ...(options['mail-from'] && { mailFrom: options['mail-from'] }),
  }
  const mayAsk = process.stdin.isTTY && !process.env.CI
  if (!mayAsk && options['dry-run']) return { ...rehearsing, ...known }
  if (!mayAsk && !(options.yes && known.place && known.mailFrom)) {
    throw new Error(`Nobody is there to ask. Say everything at once:\n  ${usage}`)
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const place = known.place ?? ((await isYes('Keep data in the EU?')) ? 'eu' : 'anywhere')
    const mailFrom = known.mailFrom ?? (await terminal.question('Send mails from which address? ')).trim()
    if (!mailFrom.includes('@')) throw new Error(`"${mailFrom}" is no address to send mails from.`)
    if (!options.yes && !options['dry-run'] && !(await isYes('Deploy now?')))
      throw new Error('Nothing was changed.')
    return { ...known, place, mailFrom }
  } finally {
    terminal.close()
  }

  async function isYes(question: string): Promise<boolean> {
    return !/^n/i.test((await terminal.question(`${question} [Y/n] `)).trim())
  }
}
