import type { NewPasskeyInput, PasskeyRequest, PasskeySignIn } from '../../shared/schemas/passkey.ts'

/** Why a browser did not do it: its person said no or took too long, or the device has a passkey for this account. */
export class PasskeyRefusal extends Error {
  readonly why: 'cancelled' | 'known' | 'impossible'

  constructor(why: PasskeyRefusal['why']) {
    super(why)
    this.why = why
  }
}

/** Whether this browser has passkeys at all. */
export const hasPasskeys = (): boolean => typeof PublicKeyCredential === 'function'

/** Whether this browser offers passkeys in a field of a form, among what it fills in. */
export const offersPasskeys = async (): Promise<boolean> =>
  hasPasskeys() && (await PublicKeyCredential.isConditionalMediationAvailable?.()) === true

// Browsers of the last years know `Uint8Array.fromBase64`; passkeys are older.
const toText = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

function refusal(error: unknown): PasskeyRefusal {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') return new PasskeyRefusal('cancelled')
  return new PasskeyRefusal(name === 'InvalidStateError' ? 'known' : 'impossible')
}

const ES256 = -7
const ED_DSA = -8
const RS256 = -257

/** Has the device make a passkey; throws `PasskeyRefusal`. */
export async function makePasskey({
  challenge,
  rpId,
  user,
  known,
}: PasskeyRequest): Promise<NewPasskeyInput> {
  let made: PublicKeyCredential | null
  try {
    made = (await navigator.credentials.create({
      publicKey: {
        challenge: toBytes(challenge),
        rp: { id: rpId, name: 'Voce' },
        user: { id: new TextEncoder().encode(user.id), name: user.name, displayName: user.name },
        pubKeyCredParams: [ES256, ED_DSA, RS256].map((alg) => ({ alg, type: 'public-key' })),
        excludeCredentials: known.map((id) => ({ id: toBytes(id), type: 'public-key' })),
        authenticatorSelection: {
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: 'required',
        },
        attestation: 'none',
      },
    })) as PublicKeyCredential | null
  } catch (error) {
    throw refusal(error)
  }
  const response = made?.response as AuthenticatorAttestationResponse | undefined
  const publicKey = response?.getPublicKey()
  if (!made || !response || !publicKey) throw new PasskeyRefusal('impossible')
  return {
    credential: toText(made.rawId),
    clientData: toText(response.clientDataJSON),
    authenticatorData: toText(response.getAuthenticatorData()),
    publicKey: toText(publicKey),
    algorithm: response.getPublicKeyAlgorithm() as NewPasskeyInput['algorithm'],
  }
}

/**
 * Has a passkey sign; throws `PasskeyRefusal`. `inField` waits until the person chooses one in a field of the form, else
 * the browser asks at once.
 */
export async function signWithPasskey(
  { challenge, rpId }: Pick<PasskeyRequest, 'challenge' | 'rpId'>,
  { inField, signal }: { inField: boolean; signal: AbortSignal },
): Promise<PasskeySignIn> {
  let signed: PublicKeyCredential | null
  try {
    signed = (await navigator.credentials.get({
      publicKey: { challenge: toBytes(challenge), rpId, userVerification: 'required' },
      signal,
      ...(inField && { mediation: 'conditional' }),
    })) as PublicKeyCredential | null
  } catch (error) {
    throw refusal(error)
  }
  const response = signed?.response as AuthenticatorAssertionResponse | undefined
  if (!signed || !response?.userHandle) throw new PasskeyRefusal('impossible')
  return {
    credential: toText(signed.rawId),
    clientData: toText(response.clientDataJSON),
    authenticatorData: toText(response.authenticatorData),
    signature: toText(response.signature),
    user: toText(response.userHandle),
  }
}
