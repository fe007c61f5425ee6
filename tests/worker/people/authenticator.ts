import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type { NewPasskeyInput, PasskeySignIn } from '../../../shared/schemas/passkey.ts'

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()

export type Algorithm = -7 | -8 | -257

const pairOf = (algorithm: Algorithm): { publicKey: KeyObject; privateKey: KeyObject } => {
  if (algorithm === -7) return generateKeyPairSync('ec', { namedCurve: 'P-256' })
  if (algorithm === -8) return generateKeyPairSync('ed25519')
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

/** What a test may have an authenticator, or the browser before it, do wrong. */
export interface Fault {
  origin?: string
  rpId?: string
  type?: string
  crossOrigin?: boolean
  userVerified?: boolean
  userPresent?: boolean
  counter?: number
}

/** An authenticator of our own, with one passkey in it, on a page of `origin`. */
export class Authenticator {
  readonly credential = randomBytes(32).toString('base64url')
  counter = 0
  readonly algorithm: Algorithm
  readonly #keys
  readonly #origin: string

  constructor(origin: string, algorithm: Algorithm = -7) {
    this.#origin = origin
    this.algorithm = algorithm
    this.#keys = pairOf(algorithm)
  }

  #clientData(type: string, challenge: string, fault: Fault): Buffer {
    return Buffer.from(
      JSON.stringify({
        type: fault.type ?? type,
        challenge,
        origin: fault.origin ?? this.#origin,
        crossOrigin: fault.crossOrigin ?? false,
      }),
    )
  }

  #data(fault: Fault, attested?: Buffer): Buffer {
    const head = Buffer.alloc(5)
    const verified = fault.userVerified === false ? 0 : 4
    const present = fault.userPresent === false ? 0 : 1
    head[0] = present | verified | 8 | 16 | (attested ? 64 : 0)
    head.writeUInt32BE(fault.counter ?? this.counter, 1)
    const rpId = fault.rpId ?? new URL(this.#origin).hostname
    return Buffer.concat([sha256(rpId), head, attested ?? Buffer.alloc(0)])
  }

  /** Makes the passkey, to a challenge of the shop's. */
  make(challenge: string, fault: Fault = {}): NewPasskeyInput {
    const id = Buffer.from(this.credential, 'base64url')
    const length = Buffer.alloc(2)
    length.writeUInt16BE(id.length)
    // After the id comes the key as COSE has it, which nobody reads here.
    const attested = Buffer.concat([Buffer.alloc(16), length, id, Buffer.from([0xa0])])
    return {
      credential: this.credential,
      clientData: this.#clientData('webauthn.create', challenge, fault).toString('base64url'),
      authenticatorData: this.#data(fault, attested).toString('base64url'),
      publicKey: this.#keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
      algorithm: this.algorithm,
    }
  }

  /** Signs a challenge, as the user `id`. */
  sign(challenge: string, id: string, fault: Fault = {}): PasskeySignIn {
    const clientData = this.#clientData('webauthn.get', challenge, fault)
    const data = this.#data(fault)
    const signed = Buffer.concat([data, sha256(clientData)])
    return {
      credential: this.credential,
      clientData: clientData.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign(this.algorithm === -8 ? null : 'sha256', signed, this.#keys.privateKey).toString(
        'base64url',
      ),
      user: Buffer.from(id).toString('base64url'),
    }
  }
}
