import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { buildWidget } from '../../scripts/build-widget.ts'
import { chromiumOptions } from '../chromium.ts'

/** Chrome's "Fast 3G", and a processor a quarter as fast. */
const NETWORK = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const SLOWER = 4
const VISITS = 3

const PAGE = `<!doctype html><html lang="en"><title>Mug</title><h1>Mug</h1>
<voce-reviews product="mug"></voce-reviews><script async src="/voce.js" data-shop="small"></script>`

/** What a shopper with a slow phone and connection sees. Times in ms; the median of some visits. */
export interface Seen {
  /** From the script's first byte to the first review. */
  firstReview: number
  /** Longest task of the page, which does nothing else; 0 where none takes 50 ms. */
  longestTask: number
  /** Cumulative layout shift. */
  shift: number
}

/** Opens a product page with these reviews, each time in a fresh browser window. */
export async function visitProductPage(reviews: string): Promise<Seen> {
  const out = await mkdtemp(join(tmpdir(), 'voce-bench-'))
  await buildWidget(out)
  const server = createServer(async ({ url = '/' }, response) => {
    const script = url.endsWith('.js')
    const body = script ? await readFile(join(out, url)) : url.includes('/reviews') ? reviews : PAGE
    response.setHeader(
      'Content-Type',
      script ? 'text/javascript' : body === PAGE ? 'text/html' : 'application/json',
    )
    response.setHeader('Content-Encoding', 'gzip').end(gzipSync(body))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = await chromium.launch(chromiumOptions)
  const seen: Seen[] = []
  for (let visit = 0; visit < VISITS; visit++) {
    const page = await browser.newPage()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', NETWORK)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.addInitScript(() => {
      const found = { longestTask: 0, shift: 0 }
      Object.assign(window, { found })
      const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
      watch('longtask', ({ duration }) => {
        found.longestTask = Math.max(found.longestTask, duration)
      })
      watch('layout-shift', (entry) => {
        found.shift += (entry as PerformanceEntry & { value: number }).value
      })
    })
    await page.goto(address)
    const reached = await page.waitForFunction(
      () => document.querySelector('voce-reviews')?.shadowRoot?.querySelector('article') && performance.now(),
      undefined,
      { polling: 'raf' },
    )
    await page.locator('voce-reviews select').waitFor()
    seen.push(
      await page.evaluate(
        (at) => {
          const [script] = performance.getEntriesByName(`${location.origin}/voce.js`) as [
            PerformanceResourceTiming,
          ]
          const { found } = window as unknown as { found: { longestTask: number; shift: number } }
          return { firstReview: at - script.responseStart, ...found }
        },
        Number(await reached.jsonValue()),
      ),
    )
    await page.close()
  }
  await browser.close()
  server.close()
  await rm(out, { recursive: true })
  return seen.toSorted((a, b) => a.firstReview - b.firstReview)[VISITS >> 1]!
}
