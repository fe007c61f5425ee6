import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { violations } from './axe.ts'
import { button, openDashboard, text, useDashboard } from './desk.tsx'
import { FakeWorker } from './worker.ts'

useDashboard()

const CSV = `order;date;e-mail;product;colour
1001;31.10.2026;anna@mail.example;mug-blue;cobalt
1002;01.11.2026;luca@mail.example;mug-blue;cobalt
1003;45.11.2026;mia@mail.example;mug-blue;cobalt
`
let worker: FakeWorker
beforeEach(() => {
  worker = new FakeWorker()
  worker.given.set('POST orders/csv', ({ body }) => ({
    created: (body.rows as unknown[]).length - 1,
    changed: 0,
    unchanged: 0,
    problems: [{ line: 4, field: 'orderedAt', value: '45.11.2026', code: 'malformed' }],
  }))
})

const file = (content = CSV, name = 'orders.csv') => new File([content], name, { type: 'text/csv' })
async function chosen(content?: string, width?: number) {
  await openDashboard('/dashboard/demo/invitations/upload', width)
  await userEvent.upload(page.getByLabelText('Choose a file with orders'), file(content))
}

describe('a file of orders', () => {
  it('shows its first rows, what each column is taken for, and which lines are left out', async () => {
    await chosen()
    await expect.element(text('2 orders in 3 rows.')).toBeVisible()
    await expect.element(page.getByRole('combobox', { name: 'order', exact: true })).toHaveValue('id')
    await expect.element(page.getByRole('combobox', { name: 'colour' })).toHaveValue('')
    await expect.element(text('1 line is left out')).toBeVisible()
    await expect.element(text('Ordered on cannot be read: “45.11.2026”')).toBeVisible()
    await expect.element(page.getByLabelText('Dates are written')).toHaveValue('dmy')
  })

  it('is sent with what its customers agreed to, and only the chosen columns', async () => {
    await chosen()
    await page.getByLabelText(/They were told at the purchase/).click()
    await button('Send 2 orders').click()
    await expect.element(text(/at least ten characters/)).toBeVisible()
    await page.getByLabelText(/In which words/).fill('Notice below the address field')
    await page.getByLabelText('Country, where the file names none').fill('de')
    await button('Send 2 orders').click()
    await expect.element(text(/Done: 2 new orders/)).toBeVisible()
    const [sent] = worker.sent('POST', 'csv')
    expect(sent).toMatchObject({
      consent: { basis: 'soft_opt_in', statement: 'Notice below the address field' },
      defaultCountry: 'DE',
      dateOrder: 'dmy',
      lines: [2, 3, 4],
    })
    expect(JSON.stringify(sent)).not.toContain('cobalt')
  })

  it('goes on where the connection was cut, and sends nothing twice', async () => {
    const rows = Array.from({ length: 700 }, (_, n) => `${n};31.10.2026;a${n}@mail.example;mug;x`)
    await chosen(`order;date;e-mail;product;colour\n${rows.join('\n')}\n`)
    let arrived = 0
    worker.given.set('POST orders/csv', ({ body }) => {
      arrived += 1
      worker.online = arrived !== 1
      return { created: (body.rows as unknown[]).length, changed: 0, unchanged: 0, problems: [] }
    })
    await button('Send 700 orders').click()
    await expect.element(text(/500 of 700 rows have arrived/)).toBeVisible()
    await expect.element(text(/No connection.*nothing is taken twice/)).toBeVisible()
    worker.online = true
    await button('Go on').click()
    await expect.element(text(/Done: 700 new orders/)).toBeVisible()
    expect(worker.sent('POST', 'csv').map(({ rows }) => (rows as unknown[]).length)).toEqual([500, 200])
  })

  it('waits for a person where no date tells day from month', async () => {
    await chosen('order;date\n1;01.02.2026\n2;03.04.2026\n')
    await button('Send 2 orders').click()
    await expect.element(text('Say in which order the dates are written.')).toBeVisible()
    await page.getByLabelText('Dates are written').selectOptions('month, day, year (12/31/2026)')
    await button('Send 2 orders').click()
    await expect.poll(() => worker.sent('POST', 'csv')).toMatchObject([{ dateOrder: 'mdy' }])
  })

  it('that is no table says what it needs', async () => {
    await chosen('just words')
    await expect.element(text(/orders\.csv is no table/)).toBeVisible()
  })

  it('that is a workbook or a picture says how it becomes a table', async () => {
    await openDashboard('/dashboard/demo/invitations/upload')
    const choose = page.getByLabelText('Choose a file with orders')
    for (const [name, bytes] of [
      ['orders.xlsx', [0x50, 0x4b, 0x03, 0x04, 0x0a, 0x2c, 0x0a, 0x2c]],
      ['orders.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
      ['photo.csv', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x2c, 0x0a]],
    ] as Array<[string, number[]]>) {
      await userEvent.upload(choose, new File([new Uint8Array(bytes)], name, { type: 'text/csv' }))
      await expect.element(text(new RegExp(`${name} is a workbook or a picture, no CSV`))).toBeVisible()
    }
  })

  it('without addresses says so before it is sent', async () => {
    await chosen('order;date\n1;31.10.2026\n')
    await expect.element(text('1 order in 1 row.')).toBeVisible()
    await expect.element(text(/nobody can be asked about these orders/)).toBeVisible()
    await chosen()
    expect(text(/nobody can be asked/).query()).toBeNull()
  })

  it('in which dates contradict each other says so', async () => {
    await chosen('order;date;e-mail\n1;13/04/2026;a@mail.example\n2;04/13/2026;b@mail.example\n')
    await expect.element(text(/Some dates have the day first, others the month/)).toBeVisible()
  })

  it('can be dropped', async () => {
    await openDashboard('/dashboard/demo/invitations/upload')
    const input = page.getByLabelText('Choose a file with orders')
    await expect.element(input).toBeVisible()
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(file())
    input
      .element()
      .parentElement!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    await expect.element(text('2 orders in 3 rows.')).toBeVisible()
  })
})

it.each([1280, 320])('is accessible at %i pixels, and the page never scrolls sideways', async (width) => {
  await chosen(CSV, width)
  await page.getByLabelText(/They were told at the purchase/).click()
  expect(await violations()).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})
