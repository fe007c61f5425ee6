import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Passkey } from '../../shared/schemas/passkey.ts'
import { button, heading, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker, NOW, voice } from './worker.ts'

useDashboard()

const bytes = (text: string) => new TextEncoder().encode(text).buffer
/** What a device hands over, signed by nobody: the Worker's own tests look at signatures. */
const credential = (response: object) => ({ rawId: bytes('id'), response }) as unknown as PublicKeyCredential
const signed = () =>
  credential({
    clientDataJSON: bytes('client'),
    authenticatorData: bytes('data'),
    signature: bytes('sign'),
    userHandle: bytes('u1'),
  })
const made = () =>
  credential({
    clientDataJSON: bytes('client'),
    getAuthenticatorData: () => bytes('data'),
    getPublicKey: () => bytes('key'),
    getPublicKeyAlgorithm: () => -7,
  })
/** A device that never answers until it is told to stop. */
const waits = (options?: CredentialRequestOptions) =>
  new Promise<Credential | null>((_, reject) => {
    options?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
  })

let worker: FakeWorker
beforeEach(() => {
  worker = new FakeWorker([voice()])
})

describe('sign-in by passkey', () => {
  const address = () => page.getByLabelText('Your e-mail')
  beforeEach(() => {
    worker.signedIn = false
    worker.given.set('POST sign-in/passkey-challenges', () => ({ challenge: 'AAAA', rpId: 'localhost' }))
    worker.given.set('POST sign-in/passkeys', () => {
      worker.signedIn = true
      return { ok: true }
    })
  })
  const inField = (offered: boolean) =>
    vi.spyOn(PublicKeyCredential, 'isConditionalMediationAvailable').mockResolvedValue(offered)

  it('takes one press', async () => {
    inField(false)
    vi.spyOn(navigator.credentials, 'get').mockImplementation(async () => signed())
    await openDashboard('/dashboard/')
    await button('Sign in with a passkey').click()
    await expect.element(heading('Today')).toBeVisible()
    expect(worker.sent('POST', 'passkeys')).toEqual([
      {
        credential: 'aWQ',
        clientData: 'Y2xpZW50',
        authenticatorData: 'ZGF0YQ',
        signature: 'c2lnbg',
        user: 'dTE',
      },
    ])
  })

  it('is offered in the field for the address, where the browser can', async () => {
    inField(true)
    const get = vi.spyOn(navigator.credentials, 'get').mockImplementation(async () => signed())
    await openDashboard('/dashboard/')
    await expect.element(heading('Today')).toBeVisible()
    expect(get.mock.calls[0]![0]!.mediation).toBe('conditional')
  })

  it('gives way to the button, and comes back when the person says no', async () => {
    inField(true)
    const get = vi.spyOn(navigator.credentials, 'get').mockImplementation(waits)
    await openDashboard('/dashboard/')
    await expect.element(address()).toHaveAttribute('autocomplete', 'email webauthn')
    await expect.poll(() => get.mock.calls.length).toBe(1)
    get.mockImplementationOnce(async () => {
      throw new DOMException('', 'NotAllowedError')
    })
    await button('Sign in with a passkey').click()
    await expect
      .poll(() => get.mock.calls.map(([options]) => options?.mediation))
      .toEqual(['conditional', undefined, 'conditional'])
    expect(get.mock.calls[0]![0]!.signal!.aborted).toBe(true)
    expect(page.getByRole('alert').elements()).toEqual([])
    await address().fill('marta@demo.example')
    await button('Send me a code').click()
    await expect.element(page.getByLabelText('The six digits')).toBeVisible()
    expect(get.mock.calls[2]![0]!.signal!.aborted).toBe(true)
  })

  it('says so when the passkey is not known, and leaves the code as a way in', async () => {
    inField(false)
    vi.spyOn(navigator.credentials, 'get').mockImplementation(async () => signed())
    worker.failNext.set('POST passkeys', 'passkey_not_valid')
    await openDashboard('/dashboard/')
    await address().fill('marta@demo.example')
    await button('Sign in with a passkey').click()
    await expect.element(text(/does not belong here any more/)).toBeVisible()
    await expect.element(address()).toHaveValue('marta@demo.example')
    await button('Send me a code').click()
    await expect.element(page.getByLabelText('The six digits')).toBeVisible()
  })

  it('is not offered where the browser has none', async () => {
    vi.stubGlobal('PublicKeyCredential', undefined)
    await openDashboard('/dashboard/')
    await expect.element(address()).toHaveFocus()
    await expect.element(button('Sign in with a passkey')).not.toBeInTheDocument()
    vi.unstubAllGlobals()
  })
})

describe('your passkeys', () => {
  let passkeys: Passkey[]
  beforeEach(() => {
    passkeys = []
    worker.given.set('GET session/all', () => ({ sessions: [] }))
    worker.given.set('GET team/me/notices', () => ({ rhythm: 'weekly', locale: 'en' }))
    worker.given.set('GET session/passkeys', () => ({ passkeys }))
    worker.given.set('POST session/passkey-challenges', () => ({
      challenge: 'AAAA',
      rpId: 'localhost',
      user: { id: 'u1', name: 'marta@demo.example' },
      known: passkeys.map(({ id }) => id),
    }))
    worker.given.set('POST session/passkeys', () => {
      const createdAt = new Date(NOW).toISOString()
      passkeys = [{ id: 'p1', name: 'Firefox on macOS', synced: true, createdAt, usedAt: null }]
      return passkeys[0]
    })
    worker.given.set('PATCH session/passkeys/p1', ({ body }) => {
      passkeys[0]!.name = String(body.name)
      return body
    })
    worker.given.set('DELETE session/passkeys/p1', () => {
      passkeys = []
      return { ok: true }
    })
  })
  const open = () => openDashboard('/dashboard/demo/setup/account', 390)

  it('are made, named and removed', async () => {
    const create = vi.spyOn(navigator.credentials, 'create').mockImplementation(async () => made())
    await open()
    await button('Add a passkey').click()
    await expect.element(text(/Your passkey is ready/)).toBeVisible()
    await expect.element(text(/not used yet · also on your other devices/)).toBeVisible()
    expect(create.mock.calls[0]![0]!.publicKey!.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    })
    expect(worker.sent('POST', 'passkeys')).toEqual([
      {
        credential: 'aWQ',
        clientData: 'Y2xpZW50',
        authenticatorData: 'ZGF0YQ',
        publicKey: 'a2V5',
        algorithm: -7,
        locale: 'en',
      },
    ])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    await button('Rename the passkey “Firefox on macOS”').click()
    await page.getByLabelText('Its name').fill(' ')
    await userEvent.keyboard('{Enter}')
    await expect.element(text(/Write a name that you will recognise/)).toBeVisible()
    await page.getByLabelText('Its name').fill('My phone')
    await userEvent.keyboard('{Enter}')
    await button('Remove the passkey “My phone”').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await expect.element(text('My phone')).not.toBeInTheDocument()
  })

  it.each([
    ['NotAllowedError', /nothing has changed/],
    ['InvalidStateError', /has a passkey for you already/],
    ['NotSupportedError', /could not make a passkey/],
  ])('say in plain words what a device meant by %s', async (name, says) => {
    vi.spyOn(navigator.credentials, 'create').mockRejectedValue(new DOMException('', name))
    await open()
    await button('Add a passkey').click()
    await expect.element(text(says)).toBeVisible()
    expect(worker.sent('POST', 'passkeys')).toEqual([])
  })
})
