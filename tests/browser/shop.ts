import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContextOptions, Page } from 'playwright'
import { env, origin, person, type Watched } from './product.ts'

/** A shop on an origin of its own: serves the pages beside this file, with the product's address put in. */
const server = createServer(async ({ url }, response) => {
  try {
    const html = await readFile(new URL(`./pages${url}/index.html`, import.meta.url), 'utf8')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(html.replaceAll('VOCE', origin))
  } catch {
    response.writeHead(404).end()
  }
})
let shopOrigin: string

/** Opens the shop, and lets its pages send reviews; for `beforeAll`, once the product runs. */
export async function openShop(): Promise<void> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  shopOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await env.DB.prepare("UPDATE shops SET origins = ? WHERE id = 'demo'")
    .bind(JSON.stringify([shopOrigin]))
    .run()
}

/** For `afterAll`. */
export function closeShop(): void {
  server.close()
}

/** Somebody on one of the shop's pages, with all that the page asks of the product. */
export interface Visit extends Watched {
  asked: URL[]
}

/** Goes to a page by its folder's name. `before` runs on the empty tab. */
export async function visit(
  name: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> {
  const watched = await person(options)
  const asked: URL[] = []
  watched.page.on('request', (request) => {
    if (request.url().startsWith(origin)) asked.push(new URL(request.url()))
  })
  await before(watched.page)
  await watched.page.goto(`${shopOrigin}/${name}`)
  return { ...watched, asked }
}

/** Waits until reviews are there and react. */
export const alive = (page: Page): Promise<void> =>
  page.getByRole('combobox', { name: 'Order' }).first().waitFor()

/** Writes a review and sends it, as far as the thanks. */
export async function write(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Write a review' }).first().click()
  await fillAndSend(page, words)
}

/** The same in a form that is open. */
export async function fillAndSend(page: Page, words: string): Promise<void> {
  await page.getByRole('radio', { name: '5 stars' }).check()
  await page.getByRole('textbox', { name: 'What should the next person know?' }).fill(words)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Send review' }).click()
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
}

/** How the widget comes out in the end: sizes and colours of what is in it. */
export async function measures(page: Page): Promise<unknown[]> {
  await page.getByRole('button', { name: 'Report' }).last().waitFor()
  return page.locator('voce-reviews').evaluate((host) =>
    ['h2', '.average b', '.text', '.primary', '.stars', 'select', 'header'].map((selector) => {
      const element = host.shadowRoot!.querySelector(selector)!
      const { color, display, fontSize, lineHeight, position, float } = getComputedStyle(element)
      return [selector, color, display, fontSize, lineHeight, position, float, element.clientHeight]
    }),
  )
}
