// `node tests/bench/decisions.ts [origin] [e-mail]`: 50 decisions by keyboard in a Worker that `npm start` runs, with reviews
// waiting. Says how long the interface itself takes, from the key to the frame that shows the next review. It decides: use a shop to play with.

import { chromium } from 'playwright'
import { chromiumOptions } from '../chromium.ts'

const [origin = 'http://localhost:8787', email = 'marta@demo.example'] = process.argv.slice(2)
const DECISIONS = 50

const browser = await chromium.launch(chromiumOptions)
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
await page.goto(`${origin}/dashboard/`)
await page.getByLabel('Your e-mail').fill(email)
await page.getByRole('button', { name: 'Send me a code' }).click()
await page.getByLabel('The six digits').waitFor()
const mailbox = await (await fetch(`${origin}/mailbox/`)).text()
const code = /\b\d{6}\b(?= is your code)/.exec(mailbox)
if (!code) throw new Error('No code in the mailbox: is this `npm start`?')
await page.getByLabel('The six digits').fill(code[0])
await page.getByRole('navigation').first().waitFor()
const shop = new URL(page.url()).pathname.split('/')[2] ?? 'demo'
await page.goto(`${origin}/dashboard/${shop}/voices/to_decide`)
await page.locator('#voice-name').waitFor()

await page.evaluate(() => {
  const times: number[] = []
  Object.assign(globalThis, { times })
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key !== 'p' && key !== 'Enter') return
      const before = location.pathname
      const look = () => {
        if (location.pathname === before || !document.querySelector('#voice-name'))
          return requestAnimationFrame(look)
        // The frame after the one that has the next review is the one a person sees.
        return requestAnimationFrame(() => times.push(performance.now() - timeStamp))
      }
      requestAnimationFrame(look)
    },
    true,
  )
})

const begun = performance.now()
for (let n = 1; n <= DECISIONS; n++) {
  if (n % 5 === 0) {
    await page.keyboard.press('r')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
  } else await page.keyboard.press('p')
  await page.waitForFunction(
    (count) => (globalThis as unknown as { times: number[] }).times.length >= count,
    n,
  )
}
const seconds = (performance.now() - begun) / 1_000
const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times)
const sorted = times.toSorted((a, b) => a - b)
const at = (share: number): string => `${Math.round(sorted[Math.ceil(sorted.length * share) - 1]!)} ms`
console.log(`${DECISIONS} decisions in ${seconds.toFixed(1)} s`)
console.log(`From the key to the next review: p50 ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`)
await browser.close()
