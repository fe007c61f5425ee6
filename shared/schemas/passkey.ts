import * as z from 'zod/mini'
import { NAME_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { line, locale } from './fields.ts'

/** Bytes in base64url; WebAuthn bounds the id of a credential at 1,023 bytes, and nothing here needs more than 4 kB. */
const bytes = (max: number) => z.string().check(z.regex(/^[\w-]+$/), z.maxLength(max))
const ID_MAX = 1_364
const DATA_MAX = 5_600

/** What an authenticator says of a passkey that it has made (WebAuthn 3, §5.2.1), in base64url. */
export const newPasskeyInput = once(() =>
  z.object({
    credential: bytes(ID_MAX),
    clientData: bytes(DATA_MAX),
    authenticatorData: bytes(DATA_MAX),
    /** SPKI. */
    publicKey: bytes(DATA_MAX),
    /** COSE: ES256, EdDSA, RS256. */
    algorithm: z.literal([-7, -8, -257]),
    locale: z.optional(locale()),
  }),
)
export type NewPasskeyInput = z.output<ReturnType<typeof newPasskeyInput>>

/** What a passkey has signed (WebAuthn 3, §5.2.2), in base64url. */
export const passkeySignIn = once(() =>
  z.object({
    credential: bytes(ID_MAX),
    clientData: bytes(DATA_MAX),
    authenticatorData: bytes(DATA_MAX),
    signature: bytes(DATA_MAX),
    /** Whose it is, as the authenticator keeps it. */
    user: bytes(128),
  }),
)
export type PasskeySignIn = z.output<ReturnType<typeof passkeySignIn>>

export const passkeyName = once(() => z.object({ name: line(NAME_MAX).check(z.minLength(1)) }))

/** One of a person's passkeys. */
export interface Passkey {
  id: string
  name: string
  /** Whether it is on the person's other devices too. */
  synced: boolean
  createdAt: string
  usedAt: string | null
}

/** What a browser needs to make one. */
export interface PasskeyRequest {
  challenge: string
  rpId: string
  /** The id as text; the authenticator keeps its UTF-8 bytes. */
  user: { id: string; name: string }
  /** Credentials of the same person: no authenticator makes a second. */
  known: string[]
}
