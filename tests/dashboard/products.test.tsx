import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Product } from '../../shared/schemas/product.ts'
import { violations } from './axe.ts'
import { button, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker } from './worker.ts'

useDashboard()

const product = (id: string, more: Partial<Product> = {}): Product => ({
  id,
  title: `Piece ${id}`,
  url: null,
  imageUrl: null,
  gtin: null,
  category: 'Mugs',
  sector: null,
  retired: false,
  sharesWith: null,
  groupSize: 1,
  average: 4.2,
  ratings: 1_312,
  withWords: 187,
  ...more,
})

function workerWith(products: Product[], unknown: string[] = []) {
  const worker = new FakeWorker()
  worker.given.set('GET products', () => ({ products, cursor: null }))
  worker.given.set('GET seen', () => ({
    websites: [],
    unknown: unknown.map((id) => ({ id, at: '2026-11-21T09:00:00.000Z' })),
  }))
  return worker
}

it('a product says what people think of it and what is missing', async () => {
  workerWith([product('mug-blue'), product('mug-red', { gtin: '4006381333931', average: null, ratings: 0 })])
  await openDashboard('/dashboard/demo/products')
  await expect.element(text('4.2 from 1,312 ratings, 187 with words')).toBeVisible()
  await expect.element(text('GTIN missing')).toBeVisible()
  await expect.element(text('No ratings yet')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Voices about Piece mug-red' })).toBeVisible()
})

it('a missing GTIN is typed in by keyboard alone; a wrong one says what is wrong with it and stays', async () => {
  const worker = workerWith([product('mug-blue')])
  worker.given.set('PATCH products/mug-blue', () => ({ ok: true }))
  await openDashboard('/dashboard/demo/products')
  const edit = button('Edit Piece mug-blue')
  await expect.element(edit).toBeVisible()
  ;(edit.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  const gtin = page.getByLabelText('GTIN (EAN, UPC)')
  await gtin.fill('4006381333930')
  worker.failNext.set('PATCH mug-blue', 'invalid_input')
  await userEvent.keyboard('{Enter}')
  await expect.element(text(/Not saved yet: something above needs another look/)).toBeVisible()
  await expect.element(gtin).toHaveValue('4006381333930')
  await gtin.fill('4006381333931')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => worker.sent('PATCH', 'mug-blue').length).toBe(2)
  expect(worker.sent('PATCH', 'mug-blue').at(-1)).toEqual({
    gtin: '4006381333931',
    category: 'Mugs',
    sector: null,
    retired: false,
  })
})

it('an id that nobody knows becomes the same as a product', async () => {
  const worker = workerWith([product('mug-blue')], ['mug old/2'])
  worker.given.set('PUT products/mug%20old%2F2/group', () => ({ ok: true }))
  await openDashboard('/dashboard/demo/products')
  await page.getByLabelText('mug old/2 is the same as').fill('mug-blue')
  await button('Same').click()
  await expect.poll(() => worker.sent('PUT', 'group')).toEqual([{ with: 'mug-blue' }])
})

it('a group is made and undone', async () => {
  const worker = workerWith([product('mug-blue', { groupSize: 3 })])
  worker.given.set('DELETE products/mug-blue/group', () => ({ ok: true }))
  await openDashboard('/dashboard/demo/products')
  await button('Edit Piece mug-blue').click()
  await page.getByLabelText('Share the reviews of').fill('nothing')
  worker.failNext.set('PUT group', 'not_found')
  await button('Share them').click()
  await expect.element(text(/There is no product with this id/)).toBeVisible()
  await button('Give it its own reviews again').click()
  await expect.poll(() => worker.asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
})

it('a viewer reads; an empty list says what brings products', async () => {
  workerWith([product('mug-blue')]).role = 'viewer'
  await openDashboard('/dashboard/demo/products')
  await expect.element(text('GTIN missing')).toBeVisible()
  expect(page.getByRole('button', { name: 'Edit' }).elements()).toEqual([])
  workerWith([])
  await openDashboard('/dashboard/demo/products')
  await expect.element(text(/Products appear with the first order/)).toBeVisible()
})

it('it fits a phone and is clean, an open product too', async () => {
  workerWith([product('mug-blue', { groupSize: 2 }), product('mug-red', { retired: true })], ['mug-old'])
  await openDashboard('/dashboard/demo/products', 390)
  await button('Edit Piece mug-blue').click()
  await expect.element(page.getByLabelText('GTIN (EAN, UPC)')).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  expect(await violations()).toEqual([])
})

it.each([
  ['products/without_gtin', /No product is without its GTIN/],
  ['products/retired', 'No product is retired.'],
  ['products', /Products appear with the first order/],
  ['products/without_gtin?q=zzz', /No product here has these words/],
  ['products?q=zzz', /No product here has these words/],
])('an empty list says what it is: %s', async (path, words) => {
  workerWith([])
  await openDashboard(`/dashboard/demo/${path}`)
  await expect.element(text(words)).toBeVisible()
})
