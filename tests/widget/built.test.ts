import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildWidget } from '../../scripts/build-widget.ts'
import { chromiumOptions } from '../chromium.ts'
import { review, reviewPage } from './factories.ts'

// The built widget on a page, from a server that may lack parts of it: a deploy takes an older version away, while
// browsers keep what they have of it.

let out: string
let version: string
let server: Server
let origin: string
let browser: Browser
/** What the server does not have. */
let gone: RegExp | undefined
let asked: string[] = []

const productPage = `<!doctype html><html lang="it"><title>Mug</title>
<style>:root { color-scheme: light dark } body { color: CanvasText; background: Canvas }</style>
<script async src="/voce.js" data-shop="demo"></script><voce-reviews product="mug-blue"></voce-reviews>`

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'voce-built-'))
  version = (await buildWidget(out)).version
  server = createServer(async ({ url }, response) => {
    const path = url!.split('?')[0]!
    asked.push(path)
    if (gone?.test(path)) response.writeHead(404).end()
    else if (path.endsWith('/reviews'))
      response.end(JSON.stringify(reviewPage({ reviews: [review({ body: 'Sta bene in mano.' })] })))
    else if (path.endsWith('.js'))
      response.setHeader('content-type', 'text/javascript').end(await readFile(join(out, path)))
    else response.setHeader('content-type', 'text/html').end(productPage)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch(chromiumOptions)
}, 30_000)
afterAll(async () => {
  await browser.close()
  server.close()
  await rm(out, { recursive: true })
})
afterEach(async () => {
  gone = undefined
  asked = []
  for (const context of browser.contexts()) await context.close()
})

async function open(): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(origin)
  await page.getByText('Sta bene in mano.').waitFor()
  return page
}
const write = (page: Page) => page.getByRole('button', { name: 'Scrivi una recensione' })
const stars = (page: Page) => page.getByRole('radio', { name: '4 stelle' })

it('reviews turn dark with a page that follows the system', async () => {
  const page = await open()
  await page.getByRole('combobox', { name: 'Ordine' }).waitFor()
  const ink = () => page.getByText('Sta bene in mano.').evaluate((text) => getComputedStyle(text).color)
  expect(await ink()).toBe('rgb(0, 0, 0)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(ink).toBe('rgb(255, 255, 255)')
}, 20_000)

describe('after a deploy', () => {
  it('the reviews come alive from the version that is there', async () => {
    gone = new RegExp(`/w/${version}/(?!reviews)`)
    const page = await open()
    await page.getByRole('combobox', { name: 'Ordine' }).waitFor()
    expect(await page.getByRole('article').count()).toBe(1)
    await write(page).click()
    await stars(page).waitFor()
    expect(asked.filter((path) => path.endsWith('/mug-blue/reviews'))).toHaveLength(1)
  }, 20_000)

  it('the form opens from the version that is there, when the page was loaded before', async () => {
    const page = await open()
    await page.getByRole('combobox', { name: 'Ordine' }).waitFor()
    gone = new RegExp(`/w/${version}/`)
    await write(page).click()
    await stars(page).waitFor()
  }, 20_000)

  it('an older loader takes the version that is there', async () => {
    gone = new RegExp(`/w/${version}/`)
    await write(await open()).click()
  }, 20_000)

  it('the reviews stay readable when nothing more of the program comes, and the next tap tries again', async () => {
    gone = /\/live\.js|current/
    const page = await open()
    await expect.poll(() => asked.some((path) => path.includes('current'))).toBe(true)
    expect(await page.getByText('Sta bene in mano.').isVisible()).toBe(true)
    gone = undefined
    await write(page).click()
    await stars(page).waitFor()
    expect(await page.getByText('Sta bene in mano.').isVisible()).toBe(true)
  }, 20_000)
})
