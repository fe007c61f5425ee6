import type { Context } from 'hono'
import {
  newPasskeyInput,
  type Passkey,
  type PasskeyRequest,
  passkeyName,
  passkeySignIn,
} from '../../shared/schemas/passkey.ts'
import { sameOrigin } from '../platform/access.ts'
import { randomToken, sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { SendMail } from '../platform/mail.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { isoTime } from '../platform/time.ts'
import { jsonBody } from '../platform/validate.ts'
import { agentName } from './agent-rules.ts'
import { passkeyMail } from './passkey-mail.ts'
import {
  keepChallenge,
  keepOwnChallenge,
  keepPasskey,
  openByPasskey,
  passkeysOf,
  removePasskey,
  renamePasskey,
  spendChallenge,
  spendOwnChallenge,
} from './passkey-store.ts'
import { giveSession, readSession } from './session-cookie.ts'
import { SESSION_LIFETIME } from './sign-in-store.ts'
import { challengeIn, isKey, isSigned, readCeremony } from './webauthn.ts'

/** A passkey is good for the host that the dashboard answers on, and for no other. */
function relyingParty(c: Context<AppEnv>) {
  const { origin, hostname } = new URL(c.req.url)
  return { origin, rpId: hostname }
}

async function ownHash(c: Context<AppEnv>): Promise<string> {
  const token = readSession(c)
  if (!token) throw new ApiError('unauthenticated')
  return sha256(token)
}

/** A user's id as the authenticator hands it back. */
const handleOf = (user: string): string =>
  new TextEncoder().encode(user).toBase64({ alphabet: 'base64url', omitPadding: true })

/** Sign-in by passkey, and a person's own passkeys, below `/v1`. */
export const passkeyRoutes = (sendMail: SendMail) =>
  new Routes()
    // The sign-in page asks for one each time it opens, so this has the wider limit.
    .post('/sign-in/passkey-challenges', sameOrigin, rateLimit('VOTE_LIMIT'), async (c) => {
      const challenge = randomToken()
      await keepChallenge(c.env.DB, challenge, c.var.now)
      return c.json({ challenge, rpId: relyingParty(c).rpId }, 201)
    })
    .post('/sign-in/passkeys', sameOrigin, rateLimit('SIGN_IN_LIMIT'), jsonBody(passkeySignIn), async (c) => {
      const input = c.req.valid('json')
      const challenge = challengeIn(input.clientData)
      const key = challenge && (await spendChallenge(c.env.DB, challenge, input.credential, c.var.now))
      if (!challenge || !key) throw new ApiError('passkey_not_valid')
      const expected = { type: 'webauthn.get', challenge, ...relyingParty(c) } as const
      const said = await readCeremony(input, expected)
      const isTheirs = input.user === handleOf(key.user)
      if (!said || !isTheirs || !(await isSigned(key, input))) throw new ApiError('passkey_not_valid')
      const token = randomToken()
      const opened = await openByPasskey(c.env.DB, {
        id: key.id,
        counter: said.counter,
        tokenHash: await sha256(token),
        agent: agentName(c.req.header('User-Agent')),
        now: c.var.now,
      })
      if (!opened) throw new ApiError('passkey_not_valid')
      giveSession(c, token, SESSION_LIFETIME)
      return c.json({ ok: true }, 201)
    })
    .get('/session/passkeys', async (c) => {
      const found = await passkeysOf(c.env.DB, await ownHash(c), c.var.now)
      if (!found) throw new ApiError('unauthenticated')
      const passkeys = found.map(
        ({ id, name, synced, createdAt, usedAt }): Passkey => ({
          id,
          name,
          synced: synced === 1,
          createdAt: isoTime(createdAt),
          usedAt: isoTime(usedAt),
        }),
      )
      return c.json({ passkeys }, 200)
    })
    .post('/session/passkey-challenges', sameOrigin, async (c) => {
      const challenge = randomToken()
      const own = await keepOwnChallenge(c.env.DB, await ownHash(c), challenge, c.var.now)
      if (!own) throw new ApiError('unauthenticated')
      const { user, known } = own
      const answer: PasskeyRequest = {
        challenge,
        rpId: relyingParty(c).rpId,
        user: { id: user.id, name: user.email },
        known,
      }
      return c.json(answer, 201)
    })
    .post('/session/passkeys', sameOrigin, jsonBody(newPasskeyInput), async (c) => {
      const input = c.req.valid('json')
      const challenge = challengeIn(input.clientData) ?? ''
      const own = await spendOwnChallenge(c.env.DB, await ownHash(c), challenge, c.var.now)
      if (!own) throw new ApiError('unauthenticated')
      const { credential, algorithm, publicKey, locale = 'en' } = input
      const said = await readCeremony(input, { type: 'webauthn.create', challenge, ...relyingParty(c) })
      if (!own.isGood || said?.credential !== credential || !(await isKey(algorithm, publicKey)))
        throw new ApiError('passkey_not_valid')
      const { counter, synced } = said
      const passkey = {
        id: newId(c.var.now),
        user: own.user.id,
        credential,
        name: agentName(c.req.header('User-Agent')) ?? 'Passkey',
        algorithm,
        publicKey,
        counter,
        synced,
        now: c.var.now,
      }
      if (!(await keepPasskey(c.env.DB, passkey))) throw new ApiError('not_possible')
      const url = `${relyingParty(c).origin}/dashboard/`
      c.executionCtx.waitUntil(sendMail(c.env, passkeyMail(own.user.email, passkey.name, url, locale)))
      return c.json({ id: passkey.id, name: passkey.name }, 201)
    })
    .patch('/session/passkeys/:id', sameOrigin, jsonBody(passkeyName), async (c) => {
      const { name } = c.req.valid('json')
      if (!(await renamePasskey(c.env.DB, await ownHash(c), c.req.param('id'), name, c.var.now)))
        throw new ApiError('not_found')
      return c.json({ name }, 200)
    })
    .delete('/session/passkeys/:id', sameOrigin, async (c) => {
      if (!(await removePasskey(c.env.DB, await ownHash(c), c.req.param('id'), c.var.now)))
        throw new ApiError('not_found')
      return c.json({ ok: true }, 200)
    })
