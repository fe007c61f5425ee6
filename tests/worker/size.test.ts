import { expect, test } from 'vitest'
import { bundle } from '../bench/bundle.ts'

// An isolate reads all of it before its first reply, whatever that needs: what only some routes say can be a static file,
// as the words are. 1 kB is 1,000 B.
const LIMIT_KB = 155

test(`the Worker is at most ${LIMIT_KB} kB, gzip`, async () => {
  const { gzip } = await bundle('worker/index.ts')
  expect(gzip / 1_000).toBeLessThanOrEqual(LIMIT_KB)
})
