import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount } from '../../../widget/ask/index.ts'
import { API, mockFetch } from '../factories.ts'
import { expectAccessible, expectFocus } from '../mounted.ts'

async function box(attributes: Record<string, string> = {}, locale = 'en') {
  const host = document.createElement('voce-ask')
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value)
  host.attachShadow({ mode: 'open' })
  document.body.append(host)
  onTestFinished(() => host.remove())
  const submitted = vi.fn()
  host.addEventListener('voce:submitted', submitted)
  await mount(host, { api: API, product: 'mug, bowl', locale })
  return { host, submitted }
}
const tick = () => page.getByRole('checkbox')
const accepted = async () => Response.json({}, { status: 202 })
const bodies = () => vi.mocked(fetch).mock.calls.map(([url, init]) => [`${url}`, JSON.parse(`${init!.body}`)])

afterEach(() => vi.restoreAllMocks())

describe('<voce-ask>', () => {
  it('is never ticked before, and sends one wish when it is', async () => {
    mockFetch().mockImplementation(accepted)
    const { host, submitted } = await box({ email: 'anna@example.com', name: 'Anna' })
    await expect.element(tick()).not.toBeChecked()
    await expectAccessible(host)
    expect(fetch).not.toHaveBeenCalled()
    ;(tick().element() as HTMLElement).focus()
    await userEvent.keyboard(' ')
    await expect.element(page.getByText(/^We have written to anna@example\.com/)).toBeVisible()
    expect(bodies()).toEqual([
      [
        `${API}/asks`,
        { email: 'anna@example.com', name: 'Anna', locale: 'en', products: [{ id: 'mug' }, { id: 'bowl' }] },
      ],
    ])
    expect(submitted).toHaveBeenCalledOnce()
  })

  it('takes the address from the field that it names', async () => {
    mockFetch().mockImplementation(accepted)
    const field = document.createElement('input')
    field.id = 'mail'
    field.value = ' luca@example.com '
    document.body.append(field)
    onTestFinished(() => field.remove())
    await box({ 'email-from': '#mail' })
    await tick().click()
    await expect.element(page.getByText(/^We have written to luca@example\.com/)).toBeVisible()
  })

  it('fits the narrowest phone with the field for the address', async () => {
    const { host } = await box({ style: 'display: block; inline-size: 278px' })
    await tick().click()
    const field = page.getByLabelText('Your e-mail')
    await expect.element(field).toBeVisible()
    const { right } = host.getBoundingClientRect()
    expect(field.element().getBoundingClientRect().right).toBeLessThanOrEqual(right)
  })

  it('asks for the address where the page has none, and points at one that is none', async () => {
    mockFetch().mockImplementation(accepted)
    const { host } = await box()
    await tick().click()
    const field = page.getByLabelText('Your e-mail')
    await field.fill('anna@')
    await page.getByRole('button', { name: 'Ask me' }).click()
    await expect.element(page.getByText('An e-mail looks like anna@example.com.')).toBeVisible()
    await expectFocus(field)
    await expectAccessible(host)
    expect(fetch).not.toHaveBeenCalled()
    await field.fill('anna@example.com')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText(/^We have written to anna@example\.com/)).toBeVisible()
  })

  it('says beside the field what is wrong with it, until it is mended', async () => {
    await box()
    await tick().click()
    const field = page.getByLabelText('Your e-mail')
    await field.fill('anna@')
    await userEvent.keyboard('{Enter}')
    await expect.element(field).toHaveAccessibleDescription('An e-mail looks like anna@example.com.')
    await expect.element(field).toHaveAttribute('aria-invalid', 'true')
    await field.fill('anna@e')
    await expect.element(field).not.toHaveAttribute('aria-invalid')
    await expect.element(field).toHaveAccessibleDescription('')
  })

  it.each([
    ['what became of it', accepted, () => page.getByText(/^We have written to/)],
    ['the box', () => Promise.reject(new TypeError('offline')), tick],
  ])('leads from the field that goes to %s', async (_, answer, next) => {
    mockFetch().mockImplementation(answer)
    await box()
    await tick().click()
    await page.getByLabelText('Your e-mail').fill('anna@example.com')
    await userEvent.keyboard('{Enter}')
    await expectFocus(next())
  })

  it('keeps the address that the page gave where the server does not take it', async () => {
    mockFetch().mockImplementation(async () => Response.json({}, { status: 422 }))
    await box({ email: 'anna@example' })
    await tick().click()
    await expect.element(page.getByLabelText('Your e-mail')).toHaveValue('anna@example')
    await expect.element(page.getByText('An e-mail looks like anna@example.com.')).toBeVisible()
  })

  it('unticks itself where the wish did not arrive', async () => {
    mockFetch().mockRejectedValueOnce(new TypeError('offline'))
    await box({ email: 'anna@example.com' })
    await tick().click()
    await expect.element(page.getByText('That did not arrive. Tick it again in a moment.')).toBeVisible()
    await expect.element(tick()).not.toBeChecked()
  })

  it('speaks the language of the page, in the polite form where the element says so', async () => {
    await box({ formality: 'polite', email: '' }, 'it')
    await tick().click()
    await expect.element(page.getByLabelText('La Sua e-mail')).toBeVisible()
  })
})
