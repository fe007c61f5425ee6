import { openStorage } from '../dom/storage.ts'
import { createSendQueue } from './send-queue.ts'

/** One for the page, whatever the number of elements. */
export const queue = createSendQueue({
  storage: openStorage('localStorage'),
  now: Date.now,
  random: Math.random,
})
