import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright'
import { buildWidget } from '../../scripts/build-widget.ts'
import { chromiumOptions } from '../chromium.ts'

/** Chrome's "Fast 3G", and a processor a quarter as fast. */
const NETWORK = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const SLOWER = 4
const VISITS = 3

const page = (body: string): string => `<!doctype html><html lang="en"><title>Mug</title><h1>Mug</h1>${body}`
const PAGE = page(
  '<voce-reviews product="mug"></voce-reviews><script async src="/voce.js" data-shop="small"></script>',
)
/** The floor of every page that writes a price or a date: a browser's first one cannot be had in parts. */
const NUMBER_PAGE = page('<script async src="/number.js"></script>')
const NUMBER = 'setTimeout(() => (0).toLocaleString())'

/** What a shopper with a slow phone and connection sees. Times in ms; the median of some visits. */
export interface Seen {
  /** From the script's first byte to the first review. */
  firstReview: number
  /** The tasks of 50 ms and more of the page, which does nothing else; the longest first. */
  longTasks: number[]
  /** The longest task of a page that does nothing but write one number. */
  firstNumber: number
  /** Cumulative layout shift. */
  shift: number
}

interface Found {
  longTasks: number[]
  shift: number
}

/** Opens a product page with these reviews, each time in a fresh browser window. */
export async function visitProductPage(reviews: string): Promise<Seen> {
  const out = await mkdtemp(join(tmpdir(), 'voce-bench-'))
  await buildWidget(out)
  const answerTo = async (url: string): Promise<[type: string, body: string | Buffer]> => {
    if (url === '/number.js') return ['text/javascript', NUMBER]
    if (url.endsWith('.js')) return ['text/javascript', await readFile(join(out, url))]
    if (url.includes('/reviews')) return ['application/json', reviews]
    return ['text/html', url === '/number' ? NUMBER_PAGE : PAGE]
  }
  const server = createServer(async ({ url = '/' }, response) => {
    const [type, body] = await answerTo(url)
    response.setHeader('Content-Type', type).setHeader('Content-Encoding', 'gzip').end(gzipSync(body))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch(chromiumOptions)
  const seen: Seen[] = []
  for (let visit = 0; visit < VISITS; visit++) {
    const numberPage = await slowPage(browser)
    await numberPage.goto(`${address}/number`, { waitUntil: 'networkidle' })
    const [firstNumber = 0] = (await foundOn(numberPage)).longTasks
    await numberPage.close()

    const page = await slowPage(browser)
    await page.goto(address)
    const reached = await page.waitForFunction(
      () => document.querySelector('voce-reviews')?.shadowRoot?.querySelector('article') && performance.now(),
      undefined,
      { polling: 'raf' },
    )
    await page.locator('voce-reviews article >> nth=-1').getByRole('button', { name: 'Report' }).waitFor()
    await page.waitForLoadState('networkidle')
    const responded = await page.evaluate(() => {
      const [script] = performance.getEntriesByName(`${location.origin}/voce.js`)
      return (script as PerformanceResourceTiming).responseStart
    })
    seen.push({
      firstReview: Number(await reached.jsonValue()) - responded,
      firstNumber,
      ...(await foundOn(page)),
    })
    await page.close()
  }
  await browser.close()
  server.close()
  await rm(out, { recursive: true })
  return seen.toSorted((a, b) => a.firstReview - b.firstReview)[VISITS >> 1]!
}

async function slowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', NETWORK)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(() => {
    const found: Found = { longTasks: [], shift: 0 }
    Object.assign(window, { found })
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
    watch('longtask', ({ duration }) => found.longTasks.push(duration))
    watch('layout-shift', (entry) => {
      found.shift += (entry as PerformanceEntry & { value: number }).value
    })
  })
  return page
}

async function foundOn(page: Page): Promise<Found> {
  const { longTasks, shift } = await page.evaluate(() => (window as unknown as { found: Found }).found)
  return { longTasks: longTasks.toSorted((a, b) => b - a), shift }
}
