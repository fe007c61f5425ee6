import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { closePeople, origin, person, publish, signIn, start, stop, submit } from './product.ts'

beforeAll(start)
afterAll(stop)
afterEach(closePeople)

const HOSTILE = [
  '<img src=x onerror="alert(1)">',
  '"><script>alert(2)</script>',
  '</template></script><svg onload=alert(3)>',
  "javascript:/*--></title></style></textarea>'/\"/+/onmouseover=1/+/[*/[]/+alert(4)//'>",
  '{{constructor.constructor("alert(5)")()}} <%= alert(6) %> #{alert(7)}',
  '<a href="javascript:alert(8)">a bargain</a>',
  '&lt;b&gt;not bold&lt;/b&gt; &#x3C;i&#x3E;',
  'https://example.com/\u2068hidden',
]

const MALLORY = '<b onclick=alert(9)>Mallory</b>'

test('text that looks like code is shown as text, and runs nothing, on the page and in the dashboard', async () => {
  const body = HOSTILE.join('\n')
  await publish({ product: 'bowl-sand', rating: 3, body, name: MALLORY })
  const { page, problems } = await person()
  await page.goto(`${origin}/demo/bowl-sand`)
  await page.locator('voce-reviews').scrollIntoViewIfNeeded()
  const review = page.getByRole('article').filter({ hasText: 'a bargain' })
  await review.waitFor()
  for (const line of HOSTILE) expect(await review.innerText()).toContain(line.replaceAll('\u2068', ''))
  expect(await review.innerText()).toContain('<b')
  expect(await review.locator('a, img, script, [onclick], [onerror], [onload]').count()).toBe(0)
  expect(problems).toEqual([])
})

test('it is just as harmless where it is decided', async () => {
  await submit({ product: 'bowl-sand', rating: 3, body: HOSTILE.join('\n'), name: MALLORY })
  const { page, problems } = await person()
  await signIn(page, 'paolo@demo.example')
  await page.getByRole('link', { name: 'a bargain' }).first().click()
  const voice = page.getByRole('article').filter({ hasText: 'a bargain' })
  await voice.waitFor()
  expect(await voice.innerText()).toContain('<script>alert(2)</script>')
  expect(await voice.locator('script, svg[onload], [onerror]').count()).toBe(0)
  expect(problems).toEqual([])
})
