import { describe, expect, it } from 'vitest'
import { judged, piecesOf, readOrdersFile, suggested } from '../../dashboard/invitations/orders-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file of orders', () => {
  it('is read with a mark in front, semicolons and umlauts', () => {
    const file = readOrdersFile(
      'a.csv',
      bytes('\ufeffBestellnummer;Bestelldatum;E-Mail\n1001;31.10.2026;anna@mail.example'),
    )!
    expect(suggested(file)).toMatchObject({ id: 0, orderedAt: 1, email: 2 })
    expect(judged(file, suggested(file), 'dmy')).toEqual({ orders: 1, problems: [] })
    expect(judged(file, suggested(file), 'mdy').problems).toMatchObject([
      { line: 2, field: 'orderedAt', value: '31.10.2026', code: 'malformed' },
    ])
  })

  it.each(['', 'hello', 'order,email\n'])('that is no table is none: %j', (text) => {
    expect(readOrdersFile('a.csv', bytes(text))).toBeNull()
  })

  it('goes out in pieces that fit, without the columns that nobody chose', () => {
    const rows = Array.from({ length: 1200 }, (_, n) => `${n},secret,anna@mail.example`)
    const file = readOrdersFile('a.csv', bytes(`order,notes,email\n${rows.join('\n')}`))!
    const { pieces, mapping } = piecesOf(file, suggested(file))
    expect(mapping).toEqual({ id: 0, email: 1 })
    expect(pieces.map(({ rows }) => rows.length)).toEqual([500, 500, 200])
    expect(pieces[1]!.lines[0]).toBe(502)
    expect(JSON.stringify(pieces)).not.toContain('secret')
    const wide = readOrdersFile(
      'b.csv',
      bytes(`order,title\n${rows.map((_, n) => `${n},${'é'.repeat(900)}`).join('\n')}`),
    )!
    for (const piece of piecesOf(wide, suggested(wide)).pieces)
      expect(bytes(JSON.stringify(piece)).length).toBeLessThan(60_000)
  })
})
