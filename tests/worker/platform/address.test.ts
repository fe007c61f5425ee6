import { expect, test } from 'vitest'
import { maskedAddress } from '../../../worker/platform/address.ts'

test.each([
  ['marta@example.com', 'm…@e….com'],
  ['m@post.shop.example', 'm…@p….example'],
  ['"a@b"@mail.example', '"…@m….example'],
  ['𝒶nna@mail.example', '𝒶…@m….example'],
])('%s is told from others by its ends alone', (email, masked) => expect(maskedAddress(email)).toBe(masked))
