import { keyedHash } from './crypto.ts'

/** How an address is recognised in a shop once it is wiped: a hash keyed with the Worker's secret, for this shop alone. */
export const addressHash = (pepper: string, shop: string, email: string): Promise<string> =>
  keyedHash(pepper, `person ${shop}`, email)

/** An address for somebody who only reads: enough to tell it from others, too little to write to. "m…@e….example" */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  return `${[...email][0]}…@${[...domain][0]}…${domain.slice(domain.lastIndexOf('.'))}`
}

/** A telephone number for somebody who only reads: its last two digits. */
export const maskedNumber = (number: string): string => `…${number.replace(/\D/g, '').slice(-2)}`

// Long enough for every first name, too short for a message.
const NAME = /^[\p{L}\p{M}](?:[\p{L}\p{M}'’‘ʼ.·-]|\u200c|\u200d){0,29}$/u
// What a mail program would make a link of: "win.example".
const LINK = /\.\p{L}{2}/u

/**
 * What a mail is told to call somebody: the first word of a name; null where there is none, or what stands there is no name.
 * Anybody can type a name beside the address of somebody else, and it must carry nothing there but a greeting.
 */
export const firstNameOf = (name: string | null): string | null => {
  const first = name?.trim().split(/\s/u)[0] ?? ''
  return NAME.test(first) && !LINK.test(first) ? first : null
}
