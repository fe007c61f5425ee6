import { readFileSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { parse } from 'smol-toml'
import { vi } from 'vitest'
import { createTestHarness } from 'wrangler'
import { DEMO_API_KEY, seedSql } from '../../scripts/seed.ts'
import type { Env } from '../../worker/platform/env.ts'
import { chromiumOptions } from '../chromium.ts'

const described = parse(readFileSync('./wrangler.toml', 'utf8'))
/** The product as `npm start` serves it: the built widget, dashboard and demo store, the Worker, a seeded D1. */
const product = (vars: Record<string, string>) =>
  createTestHarness({
    workers: [
      {
        config: {
          ...described,
          main: './worker/development.ts',
          vars: { ...(described.vars as Record<string, string>), ...vars },
        },
      },
    ],
  })
let server: ReturnType<typeof product>

export let origin: string
export let env: Env
let browser: Browser
const shoppers: Array<{ close: () => Promise<void> }> = []

/** Starts the product and a browser; for `beforeAll`. `vars` are settings beside those of wrangler.toml. */
export async function startWith(vars: Record<string, string>): Promise<void> {
  server = product(vars)
  const { url } = await server.listen()
  origin = url.origin
  const worker = server.getWorker()
  await worker.applyD1Migrations('DB')
  env = (await worker.getEnv()) as unknown as Env
  for (const sql of seedSql(Date.now(), origin)) await env.DB.prepare(sql).run()
  browser = await chromium.launch(chromiumOptions)
}

/** Starts the product as it is, and a browser; for `beforeAll`. */
export const start = (): Promise<void> => startWith({})

/** Rings the cron as if it were `at`, in milliseconds: what has happened by then is worked through first. */
export async function ring(at: number): Promise<void> {
  const worker = server.getWorker()
  // One minute notes what is due, the next works through that, the third mails.
  for (const minute of [0, 2, 3])
    await worker.scheduled({ cron: '* * * * *', scheduledTime: new Date(at + minute * 60_000) })
}

/** Stops both; for `afterAll`. */
export async function stop(): Promise<void> {
  await browser.close()
  await server.close()
}

/** What went wrong in a page: errors it threw, and anything its security policy refused. */
export interface Watched {
  page: Page
  problems: string[]
}

/** A fresh person at a fresh browser; `closePeople` sends everybody home. */
export async function person(options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    ...options,
  })
  shoppers.push(context)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('dialog', async (dialog) => {
    problems.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted|Refused to/.test(message.text())) problems.push(message.text())
  })
  return { page, problems }
}

/** Closes every browser window that a test opened; for `afterEach`. */
export async function closePeople(): Promise<void> {
  await Promise.all(shoppers.splice(0).map((context) => context.close()))
}

/** A request of the demo shop's own systems. */
export async function asShop<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`${origin}${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${DEMO_API_KEY}` },
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

export interface ApiReview {
  product: string
  rating: number
  body: string
  name: string
}

/** Sends a review through the API; resolves to its id. */
export async function submit(review: ApiReview): Promise<string> {
  const { id } = await asShop<{ id: string }>('/v1/shops/demo/reviews', {
    method: 'POST',
    body: JSON.stringify({
      ...review,
      product: { id: review.product },
      submissionId: crypto.randomUUID(),
    }),
  })
  return id
}

/** Sends a review through the API and publishes it. */
export async function publish(review: ApiReview): Promise<void> {
  await asShop(`/v1/merchant/demo/reviews/${await submit(review)}/decisions`, {
    method: 'POST',
    body: JSON.stringify({ decision: 'publish', expectedVersion: 1, blind: true }),
  })
}

/** How often a text stands among the demo shop's reviews. */
export async function timesStored(body: string): Promise<number> {
  const row = await env.DB.prepare('SELECT count(*) AS n FROM reviews WHERE body = ?')
    .bind(body)
    .first<{ n: number }>()
  return row!.n
}

/** Signs a member in as a person would: asks for a code, reads it in the mailbox, types it, and goes to the voices. */
export async function signIn(page: Page, email: string, at = origin): Promise<void> {
  await page.goto(`${at}/dashboard/`)
  await page.getByRole('textbox', { name: 'Your e-mail' }).fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  const code = page.getByRole('textbox', { name: 'The six digits' })
  await code.waitFor()
  const mailbox = await page.context().newPage()
  // The mail goes out after the answer, so that the answer's time says nothing.
  const subject = await vi.waitFor(async () => {
    await mailbox.goto(`${origin}/mailbox/`)
    const mail = mailbox.getByRole('article').filter({ hasText: email }).first()
    return mail.getByRole('heading').textContent({ timeout: 1_000 })
  }, 60_000)
  await mailbox.close()
  await code.fill(subject!.slice(0, 6))
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  await page.getByRole('link', { name: 'Voices' }).click()
  await page.getByRole('heading', { name: 'Voices' }).waitFor()
}
