import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { closePeople, origin, person, signIn, start, stop } from './product.ts'

beforeAll(start)
afterEach(closePeople)
afterAll(stop)

test('a passkey is made, signs in with one touch, and after its removal no more', async () => {
  const { page, problems } = await person()
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const touches = (enabled: boolean) =>
    device.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled })

  // A passkey belongs to a name; an IP address has none.
  const named = origin.replace('127.0.0.1', 'localhost')
  await signIn(page, 'marta@demo.example', named)
  await page.goto(`${named}/dashboard/demo/setup/account`)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('Your passkey is ready').waitFor()
  const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId })
  expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }])

  // Nobody touches the device for what is offered in the field.
  await touches(false)
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  const ask = page.getByRole('button', { name: 'Sign in with a passkey' })
  await ask.waitFor()
  await touches(true)
  await ask.click()
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Sign in' }).waitFor()

  await page.goto(`${named}/dashboard/demo/setup/account`)
  await page.getByText(/made on .*last used now/).waitFor()
  await page.getByRole('button', { name: /^Remove the passkey/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByRole('button', { name: /^Remove the passkey/ }).waitFor({ state: 'detached' })
  await touches(false)
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await ask.waitFor()
  await touches(true)
  await ask.click()
  await page.getByText('does not belong here any more').waitFor()
  expect(problems).toEqual([])
})
