import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { newShopSql, readNewShop } from '../../scripts/deployment/new-shop.ts'

const options = {
  id: 'rossi',
  name: "L'officina di Rossi",
  origin: ['https://www.rossi.example/', 'http://localhost:3000/shop'],
  owner: 'Marta@Rossi.example',
  'owner-name': 'Marta',
  locale: 'it',
  timezone: 'Europe/Rome',
}

function migrated(): DatabaseSync {
  const db = new DatabaseSync(':memory:')
  const folder = new URL('../../worker/migrations/', import.meta.url)
  for (const name of readdirSync(folder).sort()) db.exec(readFileSync(new URL(name, folder), 'utf8'))
  return db
}

describe('a new shop', () => {
  test('can be signed in to by its owner and takes reviews from its pages', () => {
    const db = migrated()
    db.exec(newShopSql(readNewShop(options), { userId: 'user', keyHash: 'hash', now: 1 }))
    expect(db.prepare('SELECT id, name, origins, locale FROM shops').all()).toEqual([
      {
        id: 'rossi',
        name: "L'officina di Rossi",
        origins: '["https://www.rossi.example","http://localhost:3000"]',
        locale: 'it',
      },
    ])
    expect(
      db
        .prepare('SELECT u.email, m.role, m.display_name FROM members m JOIN users u ON u.id = m.user_id')
        .all(),
    ).toEqual([{ email: 'marta@rossi.example', role: 'owner', display_name: 'Marta' }])
  })

  test('leaves what is there as it is when it is created again, and only adds a key', () => {
    const db = migrated()
    db.exec(newShopSql(readNewShop(options), { userId: 'user', keyHash: 'hash', now: 1 }))
    db.exec(
      newShopSql(readNewShop({ ...options, name: 'Another' }), {
        userId: 'other',
        keyHash: 'second',
        now: 2,
      }),
    )
    expect(db.prepare('SELECT count(*) AS n FROM members').get()).toEqual({ n: 1 })
    expect(db.prepare('SELECT name FROM shops').all()).toEqual([{ name: "L'officina di Rossi" }])
    expect(db.prepare('SELECT count(*) AS n FROM api_keys').get()).toEqual({ n: 2 })
  })

  test.each([
    ['id', undefined, 'Say --id'],
    ['id', 'Rossi & Co', 'small letters'],
    ['name', ' ', 'Say --name'],
    ['origin', [], 'Say --origin'],
    ['origin', ['www.rossi.example'], 'https://www.your-shop.com'],
    ['origin', ['ftp://rossi.example'], 'https://www.your-shop.com'],
    ['owner', 'marta', 'e-mail address'],
    ['timezone', 'Rome', 'Europe/Rome'],
  ])('says what is wrong with --%s %s', (name, value, message) => {
    expect(() => readNewShop({ ...options, [name]: value })).toThrow(message)
  })
})
