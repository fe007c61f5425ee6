import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { closePeople, origin, person, signIn, start, stop } from './product.ts'

// The dashboard as it is delivered: built, signed in to, and held to its own security policy.

beforeAll(start)
afterAll(stop)
afterEach(closePeople)

const SECTIONS: Record<string, string[]> = {
  today: [''],
  voices: ['/to_decide', '/to_answer', '/all', '/questions', '/photos', '/people'],
  invitations: ['/orders', '/connect', '/upload', '/rates', '/letter', '/code', '/asking', '/addresses'],
  products: [''],
  trust: [''],
  setup: [
    ...['/shop', '/look', '/install', '/questions', '/checking', '/mails', '/team', '/account', '/keys'],
  ],
}

test('every page opens, and its policy refuses nothing', async () => {
  const { page, problems } = await person()
  await signIn(page, 'marta@demo.example')
  for (const [name, sections] of Object.entries(SECTIONS)) {
    for (const section of sections) {
      await page.goto(`${origin}/dashboard/demo/${name}${section}`)
      await page.locator('main h1, main h2').first().waitFor()
      await page.waitForLoadState('networkidle')
      expect([section, problems, await page.getByText('Something broke on this page').count()]).toEqual([
        section,
        [],
        0,
      ])
    }
  }
})

test('the letter is seen as its reader sees it', async () => {
  const { page, problems } = await person({ colorScheme: 'dark' })
  await signIn(page, 'marta@demo.example')
  await page.goto(`${origin}/dashboard/demo/invitations/letter`)
  const letter = page.frameLocator('iframe')
  const star = letter.getByRole('link', { name: '4 stars: Good' }).first()
  await star.waitFor()
  // With its own looks: the dashboard's policy would take them away.
  expect(await star.evaluate((one) => getComputedStyle(one).fontSize)).toBe('34px')
  await page.getByLabel('Language').selectOption({ label: 'Italian' })
  await letter.getByRole('link', { name: '4 stelle' }).first().waitFor()
  expect(problems).toEqual([])
})
