import { decode, sign, verify } from 'hono/utils/jwt/jwt'
import { orderInput } from '../../shared/schemas/order.ts'
import { keyedHash } from '../platform/crypto.ts'
import { unseal } from '../platform/sealed.ts'
import { DAY } from '../platform/time.ts'
import { checked } from '../platform/validate.ts'
import { receiveOrders } from './intake.ts'
import { findInvitation, type Invitation, LINK_DAYS } from './invitation-store.ts'
import { invitationIdOf } from './link-store.ts'
import { secretsOf } from './secret-store.ts'

/** The `kid` of Voce's own links; that of a merchant's is the id of the shared secret. */
const OWN_KEY = 'voce1'
/** What two clocks may differ by. */
const SKEW_S = 60
const TOKEN_MAX = 4_000

const ownSecret = (pepper: string): Promise<string> => keyedHash(pepper, 'invitation link', OWN_KEY)

/** The path of a link to the page on which an invitation is answered; good for 90 days. */
export async function linkTo(pepper: string, shop: string, id: string, now: number): Promise<string> {
  const seconds = Math.floor(now / 1000)
  const claims = {
    aud: 'invitation',
    iss: shop,
    sub: id,
    iat: seconds,
    exp: seconds + (LINK_DAYS * DAY) / 1000,
  }
  return `/r/${await signed(claims, await ownSecret(pepper), OWN_KEY)}`
}

/** A JWT with a `kid` in its header. */
function signed(claims: Record<string, unknown>, secret: string, kid: string): Promise<string> {
  const k = btoa(secret).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return sign(claims, { kty: 'oct', k, alg: 'HS256', kid } as JsonWebKey, 'HS256')
}

export type TokenOutcome =
  | { kind: 'found'; invitation: Invitation }
  /** It was a good one. */
  | { kind: 'expired'; shop: string }
  /** Forged, altered, of another shop, or its invitation is gone. */
  | { kind: 'not_valid' }

const NOT_VALID: TokenOutcome = { kind: 'not_valid' }

/**
 * The invitation behind a link, of Voce's own or signed by a shop's server. Spends and sends nothing, so a scanner may
 * follow it; an order that only the signed link tells of is registered by it, once.
 */
export async function invitationByToken(
  env: { DB: D1Database; PEPPER: string },
  token: string,
  now: number,
): Promise<TokenOutcome> {
  const named = token.length > TOKEN_MAX ? null : headerAndIssuer(token)
  if (!named) return NOT_VALID
  const { kid, shop } = named
  const own = kid === OWN_KEY
  for (const secret of own ? [await ownSecret(env.PEPPER)] : await linkSecrets(env, shop, kid, now)) {
    const claims = await verify(token, secret, { alg: 'HS256', aud: 'invitation', ...UNTIMED }).catch(
      () => null,
    )
    if (!claims || typeof claims.exp !== 'number') continue
    const seconds = now / 1000
    if (claims.exp + SKEW_S <= seconds) return { kind: 'expired', shop }
    if (own) return found(await findInvitation(env.DB, shop, String(claims.sub)))
    // A link that never ends, or begins tomorrow, is not one that the documentation describes.
    const early = [claims.iat, claims.nbf].some((at) => typeof at === 'number' && at > seconds + SKEW_S)
    if (early || claims.exp > seconds + SKEW_S + (LINK_DAYS * DAY) / 1000) return NOT_VALID
    return byMerchantsClaims(env, shop, claims, now)
  }
  return NOT_VALID
}

// Times are judged by the request's own clock.
const UNTIMED = { exp: false, iat: false, nbf: false } as const

const found = (invitation: Invitation | null): TokenOutcome =>
  invitation ? { kind: 'found', invitation } : NOT_VALID

/** What a token says of itself before anything is proven: by which key, for which shop. */
function headerAndIssuer(token: string): { kid: string; shop: string } | null {
  try {
    const { header, payload } = decode(token)
    return typeof header.kid === 'string' && typeof payload.iss === 'string'
      ? { kid: header.kid, shop: payload.iss }
      : null
  } catch {
    return null
  }
}

async function linkSecrets(
  env: { DB: D1Database; PEPPER: string },
  shop: string,
  kid: string,
  now: number,
): Promise<string[]> {
  const sealed = await secretsOf(env.DB, shop, 'link', now, kid)
  return Promise.all(sealed.map((secret) => unseal(env.PEPPER, `link ${shop}`, secret.sealed)))
}

async function byMerchantsClaims(
  env: { DB: D1Database; PEPPER: string },
  shop: string,
  claims: Record<string, unknown>,
  now: number,
): Promise<TokenOutcome> {
  const order = checked(orderInput(), claims.order)
  if (!('data' in order)) return NOT_VALID
  // Whatever a link says in clear passes many hands: names and addresses are not taken from it.
  const {
    email: _,
    name: __,
    ...customer
  } = (claims.order as { customer?: Record<string, unknown> }).customer ?? {}
  const known = await invitationIdOf(env.DB, shop, order.data.id)
  if (known === null) await receiveOrders(env, shop, 'link', [{ ...(claims.order as object), customer }], now)
  const id = known ?? (await invitationIdOf(env.DB, shop, order.data.id))
  return found(id === null ? null : await findInvitation(env.DB, shop, id))
}
