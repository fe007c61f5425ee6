import type { Env } from '../platform/env.ts'
import { carryOut, type Decided, dueInvitations, shopsWithDue } from './asking-store.ts'
import { roomInHour, sendingOf } from './sending-rules.ts'

/** At most so many invitations of one shop are looked at in a minute. */
const BATCH = 100

/**
 * Works through invitations that are due, the oldest first, shop by shop. Safe to repeat and to run twice at once; after
 * an outage each shop's mails go out at its hourly cap. A shop that fails stops no other.
 */
export async function askDue(env: Pick<Env, 'DB'>, now: number): Promise<void> {
  for (const { shop, settings, mails, untaken } of await shopsWithDue(env.DB, now)) {
    let room = roomInHour(mails, untaken, settings)
    if (room === 0) continue
    const asked = new Set<string>()
    const decided: Decided[] = []
    for (const due of await dueInvitations(env.DB, shop, now, BATCH)) {
      // A second one for the same person comes along with the first.
      if (due.personId !== null && asked.has(due.personId)) continue
      const sending = sendingOf(due, settings, now)
      if (sending.kind === 'send') {
        if (room === 0) continue
        room -= 1
        if (due.personId !== null) asked.add(due.personId)
      }
      decided.push({ due, sending })
    }
    await carryOut(env.DB, shop, decided, settings, now).catch((error) =>
      console.error(`Asking failed in ${shop}: ${error?.stack ?? error}`),
    )
  }
}
