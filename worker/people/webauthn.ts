/**
 * The checks of WebAuthn 3 (§7.1 and §7.2) that a passkey needs, on WebCrypto alone. No attestation is asked for: it says
 * who made a device, which a shop need not know, so nothing here has to parse CBOR.
 */

/** Where a passkey is to be good, and what it had to sign. */
export interface Expected {
  type: 'webauthn.create' | 'webauthn.get'
  /** The page's, to the letter. */
  origin: string
  /** The host's name. */
  rpId: string
  challenge: string
}

/** What the authenticator says beside its signature. */
export interface AuthenticatorData {
  counter: number
  /** Whether the passkey may be on other devices too (backup eligibility). */
  synced: boolean
  /** The id of the credential that was made, in base64url; null in a sign-in. */
  credential: string | null
}

const BASE64URL = { alphabet: 'base64url' } as const
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.fromBase64(text, BASE64URL)
const textOf = (bytes: Uint8Array): string => bytes.toBase64({ ...BASE64URL, omitPadding: true })
const digest = async (data: BufferSource): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', data))

interface ClientData {
  type?: unknown
  challenge?: unknown
  origin?: unknown
  crossOrigin?: unknown
}

/** The challenge that a browser's `clientDataJSON` names, in base64url; null where it is none. */
export function challengeIn(clientData: string): string | null {
  try {
    const { challenge } = JSON.parse(new TextDecoder().decode(bytesOf(clientData))) as ClientData
    return typeof challenge === 'string' ? challenge : null
  } catch {
    return null
  }
}

// Flags of the authenticator data (§6.1).
const USER_PRESENT = 1
const USER_VERIFIED = 4
const BACKUP_ELIGIBLE = 8
const HAS_CREDENTIAL = 64
const COUNTER_AT = 33
const CREDENTIAL_LENGTH_AT = 53
const CREDENTIAL_AT = 55

/**
 * What the authenticator said, if it said so for this page, to this challenge, and after it made sure of its user by PIN,
 * face or finger; null otherwise.
 */
export async function readCeremony(
  { clientData, authenticatorData }: { clientData: string; authenticatorData: string },
  expected: Expected,
): Promise<AuthenticatorData | null> {
  let client: ClientData
  let data: Uint8Array<ArrayBuffer>
  try {
    client = JSON.parse(new TextDecoder().decode(bytesOf(clientData))) as ClientData
    data = bytesOf(authenticatorData)
  } catch {
    return null
  }
  const { type, challenge, origin, crossOrigin } = client
  if (type !== expected.type || challenge !== expected.challenge || origin !== expected.origin) return null
  if (crossOrigin === true || data.length < COUNTER_AT + 4) return null
  const rpIdHash = await digest(new TextEncoder().encode(expected.rpId))
  if (textOf(data.subarray(0, 32)) !== textOf(rpIdHash)) return null
  const flags = data[32]!
  const needed = USER_PRESENT | USER_VERIFIED
  if ((flags & needed) !== needed) return null
  const view = new DataView(data.buffer)
  const hasCredential = (flags & HAS_CREDENTIAL) !== 0 && data.length > CREDENTIAL_AT
  const end = hasCredential ? CREDENTIAL_AT + view.getUint16(CREDENTIAL_LENGTH_AT) : 0
  return {
    counter: view.getUint32(COUNTER_AT),
    synced: (flags & BACKUP_ELIGIBLE) !== 0,
    credential: hasCredential && end <= data.length ? textOf(data.subarray(CREDENTIAL_AT, end)) : null,
  }
}

const ALGORITHMS: Record<number, { key: SubtleCryptoImportKeyAlgorithm; sign: SubtleCryptoSignAlgorithm }> = {
  [-7]: { key: { name: 'ECDSA', namedCurve: 'P-256' }, sign: { name: 'ECDSA', hash: 'SHA-256' } },
  [-8]: { key: { name: 'Ed25519' }, sign: { name: 'Ed25519' } },
  [-257]: {
    key: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    sign: { name: 'RSASSA-PKCS1-v1_5' },
  },
}

const keyFrom = (algorithm: number, publicKey: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('spki', bytesOf(publicKey), ALGORITHMS[algorithm]!.key, false, ['verify'])

/** Whether a public key is one of its algorithm (a COSE number). */
export async function isKey(algorithm: number, publicKey: string): Promise<boolean> {
  try {
    await keyFrom(algorithm, publicKey)
    return true
  } catch {
    return false
  }
}

/** Two whole numbers of an ECDSA signature as DER has them, as the 64 bytes that WebCrypto takes. Throws on anything else. */
function rawSignature(der: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const raw = new Uint8Array(64)
  let at = 2
  for (const end of [32, 64]) {
    if (der[at] !== 0x02) throw new TypeError('no whole number')
    const length = der[at + 1]!
    const number = der.subarray(at + 2, at + 2 + length)
    // DER leaves out leading zeros, and adds one where the number would look negative.
    const digits = number.subarray(Math.max(0, number.length - 32))
    raw.set(digits, end - digits.length)
    at += 2 + length
  }
  return raw
}

/** Whether the passkey has signed this. */
export async function isSigned(
  { algorithm, publicKey }: { algorithm: number; publicKey: string },
  {
    clientData,
    authenticatorData,
    signature,
  }: Record<'clientData' | 'authenticatorData' | 'signature', string>,
): Promise<boolean> {
  try {
    const data = bytesOf(authenticatorData)
    const hash = await digest(bytesOf(clientData))
    const signed = new Uint8Array(data.length + hash.length)
    signed.set(data)
    signed.set(hash, data.length)
    const bytes = bytesOf(signature)
    return await crypto.subtle.verify(
      ALGORITHMS[algorithm]!.sign,
      await keyFrom(algorithm, publicKey),
      algorithm === -7 ? rawSignature(bytes) : bytes,
      signed,
    )
  } catch {
    return false
  }
}
