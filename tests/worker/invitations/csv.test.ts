import { afterAll, beforeAll, expect, it } from 'vitest'
import { rowsOf } from '../../../shared/csv.ts'
import { suggestMapping } from '../../../shared/orders-csv.ts'
import type { CsvPreview, CsvRowsAnswer } from '../../../shared/schemas/orders-csv.ts'
import { env, request, server, startServer } from '../server.ts'
import { invitationOf, newShopWithKey } from './asking.ts'

beforeAll(startServer)
afterAll(() => server.close())

const post = (shop: string, key: string, path: string, body: string | Uint8Array) =>
  request(`/v1/merchant/${shop}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}` },
    body: body as string,
  })
const preview = async (body: string | Uint8Array) => {
  const { shop, key } = await newShopWithKey()
  return post(shop, key, '/orders/csv/preview', body)
}
const read = async (shop: string, key: string, body: object): Promise<CsvRowsAnswer> => {
  const answer = await post(shop, key, '/orders/csv', JSON.stringify(body))
  expect(answer.status).toBe(200)
  return (await answer.json()) as CsvRowsAnswer
}

const GERMAN =
  '\ufeffBestellnummer;E-Mail;Zugestellt am;Land;Artikel-ID;Einwilligung\r\n1;anna@mail.example;01.02.2026;de;mug;ja\r\n'

it('a file with a mark, semicolons and German names is shown as it is understood, with the doubt about its dates', async () => {
  const shown = (await (await preview(GERMAN)).json()) as CsvPreview
  expect(shown).toMatchObject({
    encoding: 'utf-8',
    delimiter: ';',
    header: ['Bestellnummer', 'E-Mail', 'Zugestellt am', 'Land', 'Artikel-ID', 'Einwilligung'],
    mapping: { id: 0, email: 1, deliveredAt: 2, country: 3, product: 4, consent: 5 },
    dateOrder: 'dmy',
    dateOrderAmbiguous: true,
    orders: 1,
    problems: [],
  })
})

it('what is no table is told so', async () => {
  for (const body of ['', 'one column\n1\n', new Uint8Array([0, 1, 2, 255])])
    expect((await preview(body)).status).toBe(422)
})

it('rows become orders; those in the wrong date order are named, and a repeat changes nothing', async () => {
  const { shop, key } = await newShopWithKey()
  const { rows, lines } = rowsOf(GERMAN.replace('\ufeff', ''), ';')
  const body = {
    mapping: suggestMapping(rows[0]!),
    dateOrder: 'dmy',
    rows: [
      ...rows.slice(1),
      ['2', 'eva@mail.example', '02/13/2026', 'DE', 'mug', 'ja'],
      ['3', 'no address', '', 'DE', 'mug', ''],
    ],
    lines: [...lines.slice(1), 3, 4],
  }
  expect(await read(shop, key, body)).toEqual({
    created: 1,
    changed: 0,
    unchanged: 0,
    problems: [
      { line: 3, field: 'deliveredAt', value: '02/13/2026', code: 'malformed' },
      { line: 4, fields: [{ path: 'customer.email', code: 'malformed' }] },
    ],
  })
  expect(await invitationOf(shop, '1')).toMatchObject({ state: 'planned', basis: 'consent' })
  expect(await read(shop, key, body)).toMatchObject({ created: 0, unchanged: 1 })
})

it('lines of an order that a piece cuts in two end up in one order', async () => {
  const { shop, key } = await newShopWithKey()
  const body = { mapping: { id: 0, product: 1 }, dateOrder: 'iso' }
  await read(shop, key, { ...body, rows: [['1', 'mug']], lines: [2] })
  expect(await read(shop, key, { ...body, rows: [['1', 'bowl']], lines: [3] })).toMatchObject({ changed: 1 })
  expect(JSON.parse((await invitationOf(shop, '1')).products).sort()).toEqual(['bowl', 'mug'])
})

it('a file of 100,000 rows is read whole, and any stretch of it can be sent again after a break', async () => {
  const { shop, key } = await newShopWithKey()
  const text = Array.from(
    { length: 100_000 },
    (_, n) => `${n},p${n % 700}@mail.example,2026-01-02,DE,sku-${n % 50}\n`,
  ).join('')
  const { rows, lines } = rowsOf(text, ',')
  expect(rows).toHaveLength(100_000)
  const mapping = { id: 0, email: 1, deliveredAt: 2, country: 3, product: 4 }
  const send = (from: number) =>
    read(shop, key, {
      ...{ mapping, dateOrder: 'iso' },
      rows: rows.slice(from, from + 500),
      lines: lines.slice(from, from + 500),
    })
  expect((await send(99_500)).created).toBe(500)
  expect(await send(99_250)).toMatchObject({ created: 250, unchanged: 250 })
  const stored = await env.DB.prepare('SELECT count(*) AS n FROM invitations WHERE shop_id = ?')
    .bind(shop)
    .first()
  expect(stored).toEqual({ n: 750 })
})
