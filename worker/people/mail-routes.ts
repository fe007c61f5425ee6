import type { Context } from 'hono'
import { JSON_BYTES_MAX } from '../../shared/limits.ts'
import { mailSettings } from '../../shared/schemas/mail-settings.ts'
import { refuse } from '../invitations/refusal-store.ts'
import { markBounced } from '../invitations/sent-store.ts'
import { ownersOnly } from '../platform/access.ts'
import { addressHash } from '../platform/address.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { checkDomain } from '../platform/mail-domain.ts'
import { isFromResend, type ResendEvent } from '../platform/mail-hook.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { noteRefusing } from '../platform/refusing.ts'
import { Routes } from '../platform/routing.ts'
import { jsonBody } from '../platform/validate.ts'
import { keepMailSettings, letterheadOf } from './mail-settings-store.ts'

/** How a shop writes, and whether its sending domain is in order, below `/v1/merchant/:shop`. */
export const mailRoutes = () =>
  new Routes()
    .get('/:shop/mail/settings', async (c) => {
      const head = await letterheadOf(c.env.DB, c.req.param('shop'))
      if (!head) throw new ApiError('shop_not_found')
      const { replyTo = null, signature = null, portraitUrl = null } = head
      return c.json({ replyTo, signature, portraitUrl }, 200)
    })
    .put('/:shop/mail/settings', ownersOnly, jsonBody(mailSettings), async (c) => {
      await keepMailSettings(c.env.DB, c.req.param('shop'), c.req.valid('json'))
      return c.json({ ok: true }, 200)
    })
    .get('/:shop/mail/domain', rateLimit('SIGN_IN_LIMIT'), async (c) =>
      c.json(await checkDomain(c.env.MAIL_FROM, (...request) => fetch(...request)), 200),
    )

async function receive(c: Context<AppEnv>, body: string): Promise<void> {
  const event = JSON.parse(body) as ResendEvent
  const why =
    event.type === 'email.complained'
      ? 'complained'
      : event.type === 'email.bounced' && event.data?.bounce?.type !== 'Transient'
        ? 'bounced'
        : null
  const { shop, invitation } = event.data?.tags ?? {}
  if (!why || !shop || !(await letterheadOf(c.env.DB, shop))) return
  for (const address of event.data?.to ?? []) {
    const hash = await addressHash(c.env.PEPPER, shop, address.toLowerCase())
    await c.env.DB.batch([
      noteRefusing(c.env.DB, shop, hash, why, c.var.now),
      ...(invitation && why === 'bounced' ? [markBounced(c.env.DB, shop, invitation)] : []),
      ...(why === 'complained' ? refuse(c.env.DB, shop, hash, 'opted_out', c.var.now) : []),
    ])
  }
}

/** What the mail provider tells of bounces and complaints, below `/v1/hooks`. */
export const mailHooks = () =>
  new Routes().post('/mail/resend', rateLimit('KEY_LIMIT'), async (c) => {
    const body = await c.req.text()
    if (body.length > JSON_BYTES_MAX) throw new ApiError('payload_too_large')
    if (!(await isFromResend(c.env, (name) => c.req.header(name) ?? '', body, c.var.now)))
      throw new ApiError('unauthenticated')
    await receive(c, body)
    return c.json({ ok: true }, 200)
  })
