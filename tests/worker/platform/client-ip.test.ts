import { expect, test } from 'vitest'
import { clientKey } from '../../../worker/platform/client-ip.ts'

const from = (ip?: string) =>
  clientKey({ headers: new Headers(ip === undefined ? {} : { 'CF-Connecting-IP': ip }) } as Parameters<
    typeof clientKey
  >[0])

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:1:2:ffff::', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['::', '0:0:0:0'],
  ['fe80::1:2:3:4', 'fe80:0:0:0'],
  [undefined, 'local'],
])('%s counts as %s', (ip, key) => expect(from(ip)).toBe(key))

test('a customer with a whole /64 is one, and a neighbour is another', () => {
  expect(from('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe(from('2001:db8:1:2::1'))
  expect(from('2001:db8:1:3::1')).not.toBe(from('2001:db8:1:2::1'))
  expect(from('192.0.2.8')).not.toBe(from('192.0.2.7'))
})
