import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { csvLine, decodeText, delimiterOf, rowsOf } from '../../shared/csv.ts'
import { dateOrderOf, isoDate, ordersOfRows, suggestMapping } from '../../shared/orders-csv.ts'

const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))])

describe('the text of a file', () => {
  it.each([
    ['utf-8', new TextEncoder().encode('Größe')],
    ['utf-8', new TextEncoder().encode('\ufeffGröße')],
    ['utf-16le', utf16('Größe')],
    ['windows-1252', new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65])],
  ])('in %s is read without its mark', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Größe', encoding })
  })

  it('may end in the middle of a character', () => {
    expect(decodeText(new TextEncoder().encode('Größe').subarray(0, 3)).text).toBe('Gr')
  })
})

describe('rows', () => {
  it.each([',', ';', '\t', '|'] as const)('divided by %j are recognised', (delimiter) => {
    const text = ['id', 'a, b; c', 'x'].map((cell) => `"${cell}"`).join(delimiter)
    expect(delimiterOf(`${text}\n${text}\n`)).toBe(delimiter)
  })

  it('keep their line numbers across quoted line ends, and hand back an unfinished one', () => {
    expect(rowsOf('a,"b\nb"\r\n\r\nc,d\ne,"f', ',')).toEqual({
      rows: [
        ['a', 'b\nb'],
        ['c', 'd'],
      ],
      lines: [1, 4],
      rest: 'e,"f',
    })
  })

  test('what was written is read again, apart from the guard before a formula', () => {
    const cell = fc.string({ maxLength: 12 }).filter((text) => !/^[=+\-@\t\r\0＝＋－＠]|\r/.test(text))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        fc.pre(cells.some((one) => one.trim() !== ''))
        expect(rowsOf(csvLine(cells), ',').rows).toEqual([cells])
      }),
      { numRuns: 50 },
    )
  })

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '＝1'])('%j is no formula any more', (cell) => {
    expect(rowsOf(csvLine(['', cell]), ',').rows[0]![1]).toBe(`'${cell}`)
  })
})

describe('a header', () => {
  it.each([
    [
      'Name,Email,Paid at,Fulfilled at,Lineitem name,Lineitem sku',
      ['id', 'email', 'paidAt', 'shippedAt', 'title', 'sku'],
    ],
    [
      'Bestellnummer;E-Mail-Adresse;Zugestellt am;Artikel-ID;Kategorie',
      ['id', 'email', 'deliveredAt', 'product', 'category'],
    ],
    ['Numéro de commande;Courriel;Date livraison;ID produit', ['id', 'email', 'deliveredAt', 'product']],
    [
      'order_id,order_status,order_delivered_customer_date,product_id',
      ['id', 'status', 'deliveredAt', 'product'],
    ],
  ])('%s is understood', (header, fields) => {
    const mapping = suggestMapping(header.split(/[,;]/))
    expect(
      Object.entries(mapping)
        .toSorted((a, b) => a[1] - b[1])
        .map(([field]) => field),
    ).toEqual(fields)
  })
})

describe('dates', () => {
  it.each([
    [['13/01/2026', '02/03/2026'], { order: 'dmy', ambiguous: false, mixed: false }],
    [['01/13/2026', '02/03/2026'], { order: 'mdy', ambiguous: false, mixed: false }],
    [['01/02/2026', '02/03/2026'], { order: 'dmy', ambiguous: true, mixed: false }],
    [['01/13/2026', '13/01/2026'], { order: 'dmy', ambiguous: true, mixed: true }],
    [['2026-01-02'], { order: 'iso', ambiguous: false, mixed: false }],
  ])('%j are in the order %j', (dates, order) => expect(dateOrderOf(dates)).toEqual(order))

  it.each([
    ['31.12.2026', 'dmy', '2026-12-31'],
    ['12/31/2026 14:05', 'mdy', '2026-12-31T14:05:00Z'],
    ['12/31/2026', 'dmy', null],
    ['30.02.2026', 'dmy', null],
    ['2018-08-17 12:15:10', 'dmy', '2018-08-17T12:15:10Z'],
    ['2026-08-17 12:15:10 +0200', 'iso', '2026-08-17T12:15:10+0200'],
    ['', 'dmy', undefined],
    ['yesterday', 'dmy', null],
  ] as const)('%s read as %s is %s', (text, order, date) => expect(isoDate(text, order)).toBe(date))
})

it('lines of one order are its items, and a line that cannot be read is named', () => {
  const mapping = suggestMapping(['order_id', 'delivered_at', 'product_id'])
  const rows = [
    ['1', '2026-01-02', 'mug'],
    ['1', '2026-01-02', 'bowl'],
    ['2', '32.01.2026', 'mug'],
    ['', '', 'mug'],
    ['3', '', ''],
  ]
  const { orders, problems } = ordersOfRows(rows, [2, 3, 4, 5, 6], mapping, 'dmy')
  expect(orders.map(({ line, order }) => [line, order.id, order.items!.map(({ id }) => id)])).toEqual([
    [2, '1', ['mug', 'bowl']],
    [6, '3', []],
  ])
  expect(problems).toEqual([
    { line: 4, field: 'deliveredAt', value: '32.01.2026', code: 'malformed' },
    { line: 5, field: 'id', value: '', code: 'required' },
  ])
})
