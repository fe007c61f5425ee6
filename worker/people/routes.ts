import { SIGN_IN_CODE_DIGITS } from '../../shared/limits.ts'
import { codeRequest, type SignedIn, sessionRequest } from '../../shared/schemas/sign-in.ts'
import type { Session } from '../../shared/schemas/team.ts'
import { sameOrigin } from '../platform/access.ts'
import { keyedHash, randomDigits, randomToken, sha256 } from '../platform/crypto.ts'
import { ApiError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { SendMail } from '../platform/mail.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody } from '../platform/validate.ts'
import { agentName } from './agent-rules.ts'
import { codeMail } from './code-mail.ts'
import { endSession, giveSession, readSession } from './session-cookie.ts'
import { endBeside, noteSeen, sessionsBeside } from './session-store.ts'
import { closeSession, issueCode, openSession, SESSION_LIFETIME, signedIn } from './sign-in-store.ts'

/** Sign-in by a code that comes by mail, below `/v1`. */
export const peopleRoutes = (sendMail: SendMail) =>
  new Routes()
    // One answer for every address: nobody learns who works for a shop.
    .post('/sign-in/codes', sameOrigin, rateLimit('SIGN_IN_LIMIT'), jsonBody(codeRequest), async (c) => {
      const { email, locale = 'en' } = c.req.valid('json')
      const code = randomDigits(SIGN_IN_CODE_DIGITS)
      const [addressHash, codeHash] = await Promise.all([
        keyedHash(c.env.PEPPER, 'address', email),
        keyedHash(c.env.PEPPER, 'sign-in code', `${email}\n${code}`),
      ])
      const mayMail = await issueCode(c.env.DB, {
        email,
        addressHash,
        codeHash,
        isOpen: c.env.SIGN_UP === 'open',
        now: c.var.now,
      })
      // After the answer, so that its time says nothing either.
      if (mayMail) c.executionCtx.waitUntil(sendMail(c.env, codeMail(email, code, locale)))
      return c.json({ ok: true }, 202)
    })
    .post(
      '/sign-in/sessions',
      sameOrigin,
      rateLimit('SIGN_IN_LIMIT'),
      jsonBody(sessionRequest),
      async (c) => {
        const { email, code } = c.req.valid('json')
        const token = randomToken()
        const [addressHash, codeHash, tokenHash] = await Promise.all([
          keyedHash(c.env.PEPPER, 'address', email),
          keyedHash(c.env.PEPPER, 'sign-in code', `${email}\n${code}`),
          sha256(token),
        ])
        const opened = await openSession(c.env.DB, {
          email,
          addressHash,
          codeHash,
          tokenHash,
          newUser: newId(c.var.now),
          isOpen: c.env.SIGN_UP === 'open',
          agent: agentName(c.req.header('User-Agent')),
          now: c.var.now,
        })
        if (!opened) throw new ApiError('code_not_valid')
        giveSession(c, token, SESSION_LIFETIME)
        return c.json({ ok: true }, 201)
      },
    )
    .get('/session', async (c) => {
      const token = readSession(c)
      const who = token ? await signedIn(c.env.DB, await sha256(token), c.var.now) : null
      if (!token || !who) throw new ApiError('unauthenticated')
      c.executionCtx.waitUntil(noteSeen(c.env.DB, await sha256(token), c.var.now))
      const answer: SignedIn = { ...who, mayOpen: c.env.SIGN_UP === 'open', origin: c.env.ORIGIN }
      return c.json(answer, 200)
    })
    .delete('/session', sameOrigin, async (c) => {
      const token = readSession(c)
      if (token) await closeSession(c.env.DB, await sha256(token))
      endSession(c)
      return c.json({ ok: true }, 200)
    })
    .get('/session/all', async (c) => {
      const token = readSession(c)
      const open = token ? await sessionsBeside(c.env.DB, await sha256(token), c.var.now) : []
      if (open.length === 0) throw new ApiError('unauthenticated')
      const sessions = open.map(
        ({ createdAt, seenAt, isThis, ...session }): Session => ({
          ...session,
          createdAt: new Date(createdAt).toISOString(),
          seenAt: new Date(seenAt).toISOString(),
          isThis: isThis === 1,
        }),
      )
      return c.json({ sessions }, 200)
    })
    .delete('/session/others', sameOrigin, async (c) => {
      const token = readSession(c)
      if (!token) throw new ApiError('unauthenticated')
      return c.json({ ended: await endBeside(c.env.DB, await sha256(token), null, c.var.now) }, 200)
    })
    .delete('/session/others/:id', sameOrigin, async (c) => {
      const token = readSession(c)
      if (!token) throw new ApiError('unauthenticated')
      if ((await endBeside(c.env.DB, await sha256(token), c.req.param('id'), c.var.now)) === 0)
        throw new ApiError('not_found')
      return c.json({ ok: true }, 200)
    })
