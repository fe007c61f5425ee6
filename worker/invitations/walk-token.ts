import { seal, unseal } from '../platform/sealed.ts'
import { DAY } from '../platform/time.ts'
import type { Walk } from './walk.ts'

const PURPOSE = 'walk'

/** The last part of a walk's address: the whole walk, sealed, so that nothing of it has to be kept anywhere. */
export async function walkToken(secret: string, walk: Walk): Promise<string> {
  const sealed = await seal(secret, PURPOSE, JSON.stringify(walk))
  return `w.${sealed.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** The walk of an address; null where somebody else made it, or where it began more than a day before `now`. */
export async function readWalk(secret: string, token: string, now: number): Promise<Walk | null> {
  try {
    const sealed = token.slice('w.'.length).replaceAll('-', '+').replaceAll('_', '/')
    const walk = JSON.parse(await unseal(secret, PURPOSE, sealed)) as Walk
    return now < walk.since + DAY ? walk : null
  } catch {
    return null
  }
}
