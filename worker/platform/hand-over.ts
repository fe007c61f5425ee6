import type { HandOver } from './env.ts'

/** How long events wait for company: the queue is paid by the message, and each costs a call. */
const GATHER_MS = 50
/** After this long a hand-over counts as lost with the request that had it in hand. */
const LOST_MS = 5_000

let waiting: number[] = []
let gatheringSince = 0

/**
 * Hands events to the queue, together with those of other requests of the same moment; to be kept alive with
 * `waitUntil`. A failure costs nothing but a minute: the sweep finds every event that was not handled.
 */
export async function handOver(queue: Queue<HandOver>, events: number[]): Promise<void> {
  if (events.length === 0) return
  waiting.push(...events)
  if (gatheringSince > Date.now() - LOST_MS) return
  gatheringSince = Date.now()
  await new Promise((resolve) => setTimeout(resolve, GATHER_MS))
  const gathered = waiting
  waiting = []
  gatheringSince = 0
  try {
    await queue.send({ events: gathered })
  } catch (error) {
    console.warn(`The queue did not take events ${gathered.join(', ')}: ${error}`)
  }
}
