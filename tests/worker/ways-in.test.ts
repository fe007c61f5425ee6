import { expect, test } from 'vitest'
import { createApp } from '../../worker/app.ts'
import { createStorefront, isStorefront } from '../../worker/storefront.ts'

const pathsOf = ({ routes }: { routes: Array<{ method: string; path: string }> }) =>
  routes.filter(({ method }) => method !== 'ALL').map(({ path }) => path)

test('each route is mounted where its path is looked for', () => {
  const storefront = pathsOf(createStorefront({ askTurnstile: async () => false }))
  const app = pathsOf(createApp({ sendMail: async () => {}, callHook: async () => null }))
  expect(storefront.length).toBeGreaterThan(20)
  expect(app.length).toBeGreaterThan(100)
  expect(storefront.filter((path) => !isStorefront(path))).toEqual([])
  expect(app.filter(isStorefront)).toEqual([])
})
