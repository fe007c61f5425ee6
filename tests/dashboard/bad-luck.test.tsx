import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { answerField, button, heading, openDashboard, pass, text, useDashboard } from './desk.tsx'
import { FakeWorker, published, voice } from './worker.ts'

useDashboard()

describe('two moderators at once', () => {
  it('says what became of a review that somebody else decided first', async () => {
    const one = voice({ name: 'Anna B.' })
    const worker = new FakeWorker([one, voice({ name: 'Luca' })])
    await openDashboard()
    await button('Publish').click()
    worker.colleagueDecides(one.id, 'rejected')
    const who = { kind: 'member', id: 'luca', name: 'Luca' } as const
    const at = '2026-11-21T09:59:00.000Z'
    worker.whole = {
      history: [
        { type: 'review.rejected', who, at, data: {} },
        { type: 'review.noted', who: { kind: 'voce' }, at, data: {} },
      ],
    }
    await pass(10_000)
    await expect.element(text('The review by Anna B. changed before your decision arrived.')).toBeVisible()
    await button('Look at it').click()
    await expect
      .element(text(/^Luca changed this while you had it open\. It is now: Not published/))
      .toBeVisible()
    await expect.element(text('Not published: Already there')).toBeVisible()
    expect(worker.voices[0]!.status).toBe('rejected')
  })

  it('says so when the review is gone', async () => {
    const worker = new FakeWorker([voice({ name: 'Anna B.' })])
    await openDashboard()
    await button('Publish').click()
    worker.voices = []
    await pass(10_000)
    await expect.element(text(/The review by Anna B. changed/)).toBeVisible()
  })
})

describe('without a connection', () => {
  it('keeps decisions, says so, and sends them when it is back', async () => {
    const worker = new FakeWorker([voice({ name: 'Anna B.' }), voice({ name: 'Luca' })])
    await openDashboard()
    await expect.element(heading('Anna B.')).toBeVisible()
    worker.online = false
    await button('Publish').click()
    await pass(10_000)
    await expect.element(text(/No connection. 1 decision is kept here/)).toBeVisible()
    const leaving = new Event('beforeunload', { cancelable: true })
    dispatchEvent(leaving)
    expect(leaving.defaultPrevented).toBe(true)
    worker.online = true
    dispatchEvent(new Event('online'))
    await expect.poll(() => worker.voices[0]!.status).toBe('published')
    await expect.element(text(/No connection/)).not.toBeInTheDocument()
  })

  it('tries again by button', async () => {
    const worker = new FakeWorker([voice()])
    await openDashboard()
    await expect.element(button('Publish')).toBeVisible()
    worker.online = false
    await button('Publish').click()
    await pass(10_000)
    await expect.element(button('Try now')).toBeVisible()
    worker.online = true
    await button('Try now').click()
    await expect.poll(() => worker.voices[0]!.status).toBe('published')
  })

  it('does not take the fault of the Worker for one of the connection', async () => {
    const worker = new FakeWorker([voice()])
    await openDashboard()
    worker.failNext.set('POST decisions', 'internal')
    await button('Publish').click()
    await pass(10_000)
    await expect.element(text(/The fault is ours. 1 decision is kept here/)).toBeVisible()
    await pass(30_000)
    await expect.poll(() => worker.voices[0]!.status).toBe('published')
  })

  it('sends a decision that found the session ended after signing in again', async () => {
    const worker = new FakeWorker([voice()])
    await openDashboard()
    await button('Publish').click()
    worker.signedIn = false
    await pass(10_000)
    const dialog = page.getByRole('dialog', { name: 'You are signed out' })
    await dialog.getByRole('button', { name: 'Send me a code' }).click()
    await dialog.getByLabelText('The six digits').fill('123456')
    await expect.poll(() => worker.voices[0]!.status).toBe('published')
  })
})

describe('loading', () => {
  it('says what failed and tries again', async () => {
    const worker = new FakeWorker([voice({ name: 'Anna B.' })])
    worker.failNext.set('GET voices', 'internal')
    await openDashboard()
    await expect.element(text(/The fault is ours, not yours/)).toBeVisible()
    await button('Try again').click()
    await expect.element(heading('Anna B.')).toBeVisible()
  })

  it('shows more pages, each voice once', async () => {
    new FakeWorker(Array.from({ length: 30 }, (_, n) => voice({ name: `Person ${n}` })))
    await openDashboard()
    await expect.element(text('1 of 25+')).toBeVisible()
    await button('Show more').click()
    await expect.element(text('1 of 30')).toBeVisible()
    expect(page.getByRole('list', { name: 'List of voices' }).getByRole('listitem').elements()).toHaveLength(
      30,
    )
  })

  it('goes on with the next page by itself when the first is decided', async () => {
    new FakeWorker(Array.from({ length: 27 }, (_, n) => voice({ name: `Person ${n}` })))
    await openDashboard()
    await expect.element(heading('Person 0')).toBeVisible()
    await userEvent.keyboard('p'.repeat(20))
    await expect.element(heading('Person 20')).toBeVisible()
    await expect.element(text('1 of 7')).toBeVisible()
  })

  it('offers what is new instead of jumping', async () => {
    const worker = new FakeWorker([voice({ name: 'Anna B.' })])
    await openDashboard()
    await expect.element(heading('Anna B.')).toBeVisible()
    worker.voices.push(voice({ name: 'Luca' }), voice({ name: 'Ines' }))
    await pass(60_000)
    await button('2 new, show').click()
    await expect.element(text('1 of 3')).toBeVisible()
    await expect.element(heading('Anna B.')).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'To decide 3' })).toBeVisible()
  })

  it('counts to 99', async () => {
    new FakeWorker(Array.from({ length: 101 }, () => voice()))
    await openDashboard()
    await expect.element(page.getByRole('link', { name: 'To decide 99+' })).toBeVisible()
  })

  it('opens a voice that a link leads to, and says when it is gone', async () => {
    const worker = new FakeWorker([published({ name: 'Anna B.' })])
    await openDashboard(`/dashboard/demo/voices/to_decide/${worker.voices[0]!.id}`)
    await expect.element(heading('Anna B.')).toBeVisible()
    await openDashboard('/dashboard/demo/voices/to_decide/unknown')
    await expect.element(text(/This review is no longer here/)).toBeVisible()
    await pass(1_000)
    expect(worker.sent('GET', '/unknown')).toHaveLength(1)
  })
})

describe('a voice that a link leads to and that does not come', () => {
  it.each(['internal', 'rate_limited'] as const)('says so after %s, and asks again', async (code) => {
    const one = published({ name: 'Anna B.' })
    const worker = new FakeWorker([voice({ name: 'Luca' }), one])
    worker.failNext.set(`GET ${one.id}`, code)
    await openDashboard(`/dashboard/demo/voices/to_decide/${one.id}`)
    await button('Try again').click()
    await expect.element(heading('Anna B.')).toBeVisible()
    await expect.element(button('Try again')).not.toBeInTheDocument()
  })

  it('leaves the way back to the list on a phone', async () => {
    const one = published()
    const worker = new FakeWorker([voice({ name: 'Luca' }), one])
    worker.failNext.set(`GET ${one.id}`, 'internal')
    await openDashboard(`/dashboard/demo/voices/to_decide/${one.id}`, 390)
    await expect.element(button('Try again')).toBeVisible()
    await button('Back to the list').click()
    await expect.element(page.getByRole('link', { name: /^Luca/ })).toBeVisible()
  })

  it('says so when the list does not come either', async () => {
    const one = published({ name: 'Anna B.' })
    const worker = new FakeWorker([one])
    worker.failNext.set('GET voices', 'internal').set(`GET ${one.id}`, 'internal')
    await openDashboard(`/dashboard/demo/voices/to_decide/${one.id}`)
    await expect.poll(() => button('Try again').elements()).toHaveLength(2)
    await expect.element(text('One moment…')).not.toBeInTheDocument()
  })
})

describe('nothing to do', () => {
  it('says so, and who waits elsewhere', async () => {
    new FakeWorker([published({ name: 'Anna B.' }), published(), published()])
    await openDashboard()
    await expect.element(text('Nothing waits for a decision.')).toBeVisible()
    await expect.element(text(/3 people wait for an answer/)).toBeVisible()
    await page.getByRole('link', { name: 'Answer now' }).click()
    await expect.element(heading('Anna B.')).toBeVisible()
    await expect.element(heading('Voices')).toHaveFocus()
  })

  it('says so when every voice has an answer', async () => {
    new FakeWorker([])
    await openDashboard('/dashboard/demo/voices/to_answer')
    await expect.element(text('Every voice has an answer.')).toBeVisible()
    await expect.element(text('Nobody else is waiting.')).toBeVisible()
  })

  it('says so before the first review', async () => {
    new FakeWorker([])
    await openDashboard('/dashboard/demo/voices/all')
    await expect.element(text(/No voices yet/)).toBeVisible()
  })
})

describe('a viewer', () => {
  it('reads, and is told who decides', async () => {
    const worker = new FakeWorker([voice({ name: 'Anna B.' }), published()])
    worker.role = 'viewer'
    await openDashboard()
    await expect.element(text(/Owners and moderators of Ceramiche Rossi decide and answer/)).toBeVisible()
    await userEvent.keyboard('p')
    await userEvent.keyboard('r')
    expect(page.getByRole('group', { name: 'Decision' }).elements()).toEqual([])
    await openDashboard('/dashboard/demo/voices/to_answer')
    await expect.element(text(/Owners and moderators/)).toBeVisible()
    expect(answerField().elements()).toEqual([])
    await pass(10_000)
    // Who reads along changes nothing.
    expect(worker.asked.every(({ method, path }) => method === 'GET' || path.endsWith('/presence'))).toBe(
      true,
    )
  })
})

it('does not call back who left for a page that is still loading', async () => {
  const worker = new FakeWorker([voice({ name: 'Anna B.' })])
  let release = () => {}
  worker.until = new Promise<void>((resolve) => {
    release = resolve
  })
  await openDashboard()
  await expect.poll(() => worker.sent('GET', 'session')).toHaveLength(1)
  release()
  worker.until = new Promise<void>((resolve) => {
    release = resolve
  })
  await expect.poll(() => worker.sent('GET', 'voices')).toHaveLength(1)
  // As the router does at once, before the page has come.
  history.pushState(null, '', '/dashboard/demo/setup/team')
  release()
  await expect.element(page.getByRole('link', { name: /^Anna B\./ })).toBeVisible()
  expect(location.pathname).toBe('/dashboard/demo/setup/team')
})
