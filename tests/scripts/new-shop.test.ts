import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { newShopSql, readNewShop, shopExistsSql } from '../../scripts/deployment/new-shop.ts'

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

  test('may have an owner who owns another', () => {
    const db = migrated()
    db.exec(newShopSql(readNewShop(options), { userId: 'user', keyHash: 'hash', now: 1 }))
    db.exec(
      newShopSql(readNewShop({ ...options, id: 'second' }), { userId: 'other', keyHash: 'second', now: 2 }),
    )
    expect(db.prepare('SELECT shop_id, user_id FROM members ORDER BY shop_id').all()).toEqual([
      { shop_id: 'rossi', user_id: 'user' },
      { shop_id: 'second', user_id: 'user' },
    ])
  })

  test('is never one that is there already', () => {
    const db = migrated()
    const sql = newShopSql(readNewShop(options), { userId: 'user', keyHash: 'hash', now: 1 })
    expect(db.prepare(shopExistsSql('rossi')).get()).toEqual({ n: 0 })
    db.exec(sql)
    expect(db.prepare(shopExistsSql('rossi')).get()).toEqual({ n: 1 })
    expect(() => db.exec(sql)).toThrow('UNIQUE')
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
    ['locale', 'italian language', 'en-GB'],
  ])('says what is wrong with --%s %s', (name, value, message) => {
    expect(() => readNewShop({ ...options, [name]: value })).toThrow(message)
  })
})
