import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { products } from '../../scripts/seed/shop.ts'

const store = new URL('../../widget/demo/', import.meta.url)
const pages = readdirSync(store).filter((name) => name.endsWith('.html'))
const read = (page: string) => readFileSync(new URL(page, store), 'utf8')
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!)

test('the store has a page for every product, under the title that the seed gives it', () => {
  for (const [id, { title }] of Object.entries(products)) {
    const html = read(`${id}.html`)
    expect(html).toContain(`<meta property="og:title" content="${title}">`)
    expect(html).toContain(`<link rel="canonical" href="/demo/${id}">`)
    expect(all(html, /<voce-reviews product="([^"]+)"/g)).toEqual([id])
  }
  // Beside them: the list, the shop about itself, and what follows an order.
  const others = ['about-us', 'index', 'thank-you']
  expect(pages.map((name) => name.replace('.html', '')).sort()).toEqual(
    [...Object.keys(products), ...others].sort(),
  )
})

test('the category page shows the stars of all of them', () => {
  expect(all(read('index.html'), /<voce-stars product="([^"]+)"/g).sort()).toEqual(
    Object.keys(products).sort(),
  )
})

test.each(pages)('%s leads nowhere that is not there', (page) => {
  const html = read(page)
  for (const target of all(html, /(?:href|src)="(?!\/)([^"#]+)/g)) {
    const file = target === './' ? 'index.html' : /\.\w+$/.test(target) ? target : `${target}.html`
    expect(existsSync(new URL(file, store)), target).toBe(true)
  }
  for (const anchor of all(html, /href="#([^"]+)"/g)) expect(html).toContain(`id="${anchor}"`)
})
