import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ApiKey } from '../../shared/schemas/api-key.ts'
import type { Role } from '../../shared/schemas/sign-in.ts'
import type { Session, Team } from '../../shared/schemas/team.ts'
import { button, heading, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker, NOW } from './worker.ts'

useDashboard()

let worker: FakeWorker
let team: Team
beforeEach(() => {
  worker = new FakeWorker()
  team = {
    members: [
      { id: 'u1', email: 'marta@demo.example', displayName: 'Marta', role: 'owner', isYou: true },
      { id: 'u2', email: 'luca@demo.example', displayName: 'Luca', role: 'moderator', isYou: false },
    ],
    invitations: [],
  }
  worker.given.set('GET team', () => team)
})

describe('the team', () => {
  const open = (width?: number) => openDashboard('/dashboard/demo/setup/team', width)

  it('is reached from the rail, and opens with the shop’s people', async () => {
    await openDashboard('/dashboard/demo/today')
    await page.getByRole('link', { name: 'Set-up' }).click()
    await page.getByRole('link', { name: 'Team' }).click()
    await expect.element(heading('Who works here')).toBeVisible()
    await expect.element(text('luca@demo.example')).toBeVisible()
  })

  it('takes another role for somebody, and says so', async () => {
    worker.given.set('PATCH team/u2', ({ body }) => {
      team.members[1]!.role = body.role as Role
      return { ok: true }
    })
    await open()
    await page.getByLabelText('Role of Luca').selectOptions('Viewer')
    await expect.element(page.getByRole('status').getByText('Luca: Viewer')).toBeInTheDocument()
    await expect.element(page.getByLabelText('Role of Luca')).toHaveValue('viewer')
  })

  it('puts a role back that was not taken, with the reason', async () => {
    worker.failNext.set('PATCH u2', 'not_possible')
    await open()
    await page.getByLabelText('Role of Luca').selectOptions('Viewer')
    await expect.element(page.getByRole('alert').getByText(/A shop needs an owner/)).toBeVisible()
    await expect.element(page.getByLabelText('Role of Luca')).toHaveValue('moderator')
  })

  it('leaves its last owner be', async () => {
    await open()
    await expect.element(text(/A shop needs an owner/)).toBeVisible()
    await expect.element(page.getByLabelText('Role of Marta')).not.toBeInTheDocument()
    await expect.element(button('Remove Marta')).not.toBeInTheDocument()
  })

  it('asks before it removes somebody', async () => {
    worker.given.set('DELETE team/u2', () => {
      team.members.pop()
      return { ok: true }
    })
    await open()
    await button('Remove Luca').click()
    await userEvent.keyboard('{Escape}')
    expect(worker.sent('DELETE', 'u2')).toEqual([])
    await button('Remove Luca').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await expect.element(text('luca@demo.example')).not.toBeInTheDocument()
    expect(worker.sent('DELETE', 'u2')).toHaveLength(1)
  })

  it('invites by mail, in the language of whoever invites, and can take it back', async () => {
    worker.given.set('POST team/invitations', ({ body }) => {
      const { email, role } = body as { email: string; role: Role }
      team.invitations = [{ email, role, expiresAt: new Date(NOW + 14 * 86_400_000).toISOString() }]
      return { isMailed: true }
    })
    worker.given.set('DELETE team/invitations', () => {
      team.invitations = []
      return { ok: true }
    })
    await open()
    await expect.element(page.getByLabelText('What they may do')).toHaveValue('moderator')
    await page.getByLabelText('Their e-mail').fill('anna')
    await userEvent.keyboard('{Enter}')
    await expect.element(text(/does not look like an e-mail/)).toBeVisible()
    await page.getByLabelText('Their e-mail').fill('anna@demo.example')
    await page.getByLabelText('What they may do').selectOptions('Viewer')
    await button('Send the invitation').click()
    await expect.element(heading('Invited, not here yet')).toBeVisible()
    await expect.element(text(/good until December 5, 2026|good until 5 December 2026/)).toBeVisible()
    await expect.element(page.getByLabelText('Their e-mail')).toHaveValue('')
    expect(worker.sent('POST', 'invitations')).toEqual([
      { email: 'anna@demo.example', role: 'viewer', locale: 'en' },
    ])
    await button('Send again to anna@demo.example').click()
    await expect.element(text('Sent again')).toBeVisible()
    await button('Take back the invitation of anna@demo.example').click()
    await expect.element(heading('Invited, not here yet')).not.toBeInTheDocument()
  })

  it('keeps what was typed when an invitation cannot go out', async () => {
    worker.failNext.set('POST invitations', 'not_possible')
    await open()
    await page.getByLabelText('Their e-mail').fill('luca@demo.example')
    await userEvent.keyboard('{Enter}')
    await expect.element(text(/in the team already/)).toBeVisible()
    await expect.element(page.getByLabelText('Their e-mail')).toHaveValue('luca@demo.example')
  })

  it('says when the mail of an invitation did not go out: the invitation stands', async () => {
    worker.given.set('POST team/invitations', ({ body }) => {
      const { email, role } = body as { email: string; role: Role }
      team.invitations = [{ email, role, expiresAt: new Date(NOW + 14 * 86_400_000).toISOString() }]
      return { isMailed: false }
    })
    await open()
    await page.getByLabelText('Their e-mail').fill('anna@demo.example')
    await button('Send the invitation').click()
    await expect.element(heading('Invited, not here yet')).toBeVisible()
    await expect.element(text(/its mail to anna@demo.example did not go out/)).toBeVisible()
    await button('Send again to anna@demo.example').click()
    await expect.element(text(/its mail to anna@demo.example did not go out/).nth(1)).toBeVisible()
    expect(text('Sent again').elements()).toEqual([])
  })

  it('says when enough invitations went to an address', async () => {
    team.invitations = [
      { email: 'anna@demo.example', role: 'viewer', expiresAt: new Date(NOW + 86_400_000).toISOString() },
    ]
    worker.failNext.set('POST invitations', 'mailed_today')
    await open()
    await button('Send again to anna@demo.example').click()
    await expect.element(text(/Three invitations went to this address within a day/)).toBeVisible()
  })

  it('is for others to read', async () => {
    worker.role = 'moderator'
    await open()
    await expect.element(text(/The owners of the shop decide/)).toBeVisible()
    await expect.element(heading('Ask somebody in')).not.toBeInTheDocument()
    await expect.element(text(/A shop needs an owner/)).not.toBeInTheDocument()
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument()
  })

  it('can be asked for again when it did not come', async () => {
    worker.failNext.set('GET team', 'internal')
    await open(390)
    await button('Try again').click()
    await expect.element(heading('Who works here')).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })
})

describe('your account', () => {
  let sessions: Session[]
  beforeEach(() => {
    const times = { createdAt: new Date(NOW).toISOString(), seenAt: new Date(NOW - 7_200_000).toISOString() }
    sessions = [
      { id: 's1', agent: 'Firefox on macOS', isThis: true, ...times },
      { id: 's2', agent: 'Safari on iPhone', isThis: false, ...times },
      { id: 's3', agent: null, isThis: false, ...times },
    ]
    worker.given.set('GET session/all', () => ({ sessions }))
    worker.given.set('GET session/passkeys', () => ({ passkeys: [] }))
    worker.given.set('GET team/me/notices', () => ({ rhythm: 'weekly', locale: 'en' }))
  })
  const open = (width?: number) => openDashboard('/dashboard/demo/setup/account', width)

  it('keeps a name for the next answers', async () => {
    worker.given.set('PUT team/me', ({ body }) => body)
    await open()
    await page.getByLabelText('Name on your answers').fill(' ')
    await button('Keep this name').click()
    await expect.element(text(/Write a name/)).toBeVisible()
    await page.getByLabelText('Name on your answers').fill('Marta R.')
    await button('Keep this name').click()
    await expect.element(text('Your next answers carry this name.')).toBeVisible()
    expect(worker.sent('PUT', 'me')).toEqual([{ displayName: 'Marta R.' }])
  })

  it('takes the name off past answers, once that was confirmed', async () => {
    worker.given.set('DELETE team/me/name', () => ({ answers: 3 }))
    await open()
    await button('Take my name off past answers').click()
    await expect.element(text(/signed “Ceramiche Rossi” instead/)).toBeVisible()
    await button('Take it off').click()
    await expect.element(text(/Your name is off 3 answers/)).toBeVisible()
    await expect.element(button('Take my name off past answers')).toHaveFocus()
  })

  it('chooses how often mails come, and says so when that was not kept', async () => {
    worker.given.set('GET team/me/notices', () => ({ rhythm: 'daily', locale: 'en' }))
    worker.given.set('PUT team/me/notices', ({ body }) => body)
    await open()
    await expect.element(page.getByLabelText(/^Once a day/)).toBeChecked()
    await page.getByLabelText(/^At once/).click()
    await expect.element(text(/Kept\. Every letter/)).toBeVisible()
    expect(worker.sent('PUT', 'notices')).toEqual([{ rhythm: 'at_once', locale: 'en' }])
    worker.failNext.set('PUT notices', 'internal')
    await page.getByLabelText(/^Never/).click()
    await expect.element(text(/The fault is ours/)).toBeVisible()
    await expect.element(page.getByLabelText(/^At once/)).toBeChecked()
  })

  it('ends one session, and then all', async () => {
    worker.given.set('DELETE session/others/s2', () => {
      sessions = sessions.filter(({ id }) => id !== 's2')
      return { ok: true }
    })
    worker.given.set('DELETE session/others', () => ({ ended: 1 }))
    await open(390)
    await expect.element(text('This browser')).toBeVisible()
    await expect.element(text('Last used 2 hours ago').first()).toBeVisible()
    await button('Sign out Safari on iPhone').click()
    await expect.element(text('Safari on iPhone')).not.toBeInTheDocument()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    await button('Sign out everywhere').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click()
    await expect.element(page.getByLabelText('Your e-mail')).toBeVisible()
    expect(worker.signedIn).toBe(false)
  })
})

describe('keys', () => {
  const open = (width?: number) => openDashboard('/dashboard/demo/setup/keys', width)
  let keys: ApiKey[]
  beforeEach(() => {
    keys = []
    worker.given.set('GET keys', () => ({ keys }))
    worker.given.set('POST keys', ({ body }) => {
      const name = String(body.name)
      keys.push({ id: 'k1', name, start: 'voce_abcde', createdAt: new Date(NOW).toISOString(), usedOn: null })
      return { id: 'k1', name, key: 'voce_abcdefghijklmnop' }
    })
    worker.given.set('DELETE keys/k1', () => {
      keys = []
      return { ok: true }
    })
  })

  it('are shown once, copied, and ended', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await open(390)
    await expect.element(text(/No keys yet/)).toBeVisible()
    await button('Make a key').click()
    await expect.element(text(/Write what the key is for/)).toBeVisible()
    await page.getByLabelText('What is it for?').fill('Till')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByLabelText('Key', { exact: true })).toHaveValue('voce_abcdefghijklmnop')
    await userEvent.keyboard('{Escape}')
    await button('Copy').click()
    await expect.element(text('Copied.')).toBeVisible()
    expect(copied).toHaveBeenCalledWith('voce_abcdefghijklmnop')
    await button('I have kept it').click()
    await expect.element(text(/never used/)).toBeVisible()
    expect(document.body.textContent).not.toContain('voce_abcdefghijklmnop')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    await button('End the key “Till”').click()
    await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click()
    await expect.element(text(/No keys yet/)).toBeVisible()
  })

  it('can be copied by hand where the browser does not let us', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied'))
    await open()
    await page.getByLabelText('What is it for?').fill('Till')
    await userEvent.keyboard('{Enter}')
    await button('Copy').click()
    await expect.element(text(/copy it yourself/)).toBeVisible()
  })

  it('are for owners', async () => {
    worker.role = 'moderator'
    await open()
    await expect.element(text(/Only the owners/)).toBeVisible()
    expect(worker.sent('GET', 'keys')).toEqual([])
  })
})
