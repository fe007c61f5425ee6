import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressHash } from '../../../worker/platform/address.ts'
import type { Env } from '../../../worker/platform/env.ts'
import { resendBy } from '../../../worker/platform/mail.ts'
import { checkDomain } from '../../../worker/platform/mail-domain.ts'
import { asMember, newMember, newShop } from '../factories.ts'
import { env, PEPPER, RESEND_SECRET, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const operator = { MAIL_FROM: 'Voce <voce@reviews.example>', RESEND_API_KEY: 're_key' } as Env
const mail = { to: 'anna@mail.example', subject: 'How is it?', text: 'Hello', fromName: 'Rossi "& Co"' }

describe('Resend', () => {
  it('gets the mail with the shop’s name and a key that keeps it from going twice', async () => {
    const sent: Array<{ body: Record<string, unknown>; key: string | null }> = []
    const fetcher = (async (_: string, init: RequestInit) => {
      const key = new Headers(init.headers).get('Idempotency-Key')
      sent.push({ body: JSON.parse(init.body as string), key })
      return new Response('{"id":"1"}')
    }) as unknown as typeof fetch
    await resendBy(fetcher)(operator, { ...mail, key: 'voce-1-mail-author', replyTo: 'marta@shop.example' })
    expect(sent).toHaveLength(1)
    expect(sent[0]!.key).toBe('voce-1-mail-author')
    expect(sent[0]!.body).toMatchObject({
      from: '"Rossi & Co" <voce@reviews.example>',
      to: ['anna@mail.example'],
      reply_to: 'marta@shop.example',
    })
  })

  it.each([
    [429, { name: 'rate_limit_exceeded' }, '429 rate_limit_exceeded', false],
    [500, {}, '500', false],
    [422, { name: 'validation_error', message: 'Invalid `to` field.' }, '422 validation_error', true],
    [422, { name: 'validation_error', message: 'Invalid `from` field.' }, '422 validation_error', false],
  ])('that answers %i %o is heard', async (status, body, code, forGood) => {
    const fetcher = (async () => new Response(JSON.stringify(body), { status })) as typeof fetch
    await expect(resendBy(fetcher)(operator, mail)).rejects.toMatchObject({ code, forGood })
  })

  it('that is not there is tried again', async () => {
    const fetcher = (async () => Promise.reject(new TypeError('fetch failed'))) as typeof fetch
    await expect(resendBy(fetcher)(operator, mail)).rejects.toMatchObject({
      code: 'unreachable',
      forGood: false,
    })
  })

  it.each(['to', 'subject', 'fromName', 'replyTo'])('never gets a line break in %s', async (field) => {
    const fetcher = (async () => Promise.reject(new Error('was asked'))) as typeof fetch
    const injected = { ...mail, [field]: 'a@b.example\r\nBcc: all@mail.example' }
    await expect(resendBy(fetcher)(operator, injected)).rejects.toMatchObject({
      code: 'line_break_in_header',
    })
  })
})

describe('what the provider tells', () => {
  const tell = (body: object, { secret = RESEND_SECRET, at = Date.now() } = {}) => {
    const text = JSON.stringify(body)
    const seconds = String(Math.floor(at / 1000))
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const signature = createHmac('sha256', key).update(`msg_1.${seconds}.${text}`).digest('base64')
    return request('/v1/hooks/mail/resend', {
      method: 'POST',
      headers: { 'svix-id': 'msg_1', 'svix-timestamp': seconds, 'svix-signature': `v1,${signature}` },
      body: text,
    })
  }
  const why = async (shop: string) =>
    env.DB.prepare('SELECT why FROM addresses_refusing WHERE shop_id = ? AND email_hmac = ?')
      .bind(shop, await addressHash(PEPPER, shop, 'anna@mail.example'))
      .first('why')
  const about = (shop: string, type: string, more: object = {}) => ({
    type,
    data: { to: ['Anna@mail.example'], tags: { shop }, ...more },
  })

  it('of a bounce or a complaint stops further mail to that address', async () => {
    const [one, other] = [await newShop(), await newShop()]
    expect((await tell(about(one, 'email.bounced', { bounce: { type: 'Permanent' } }))).status).toBe(200)
    expect((await tell(about(other, 'email.complained'))).status).toBe(200)
    expect([await why(one), await why(other)]).toEqual(['bounced', 'complained'])
  })

  it('of a full mailbox, or of a shop that does not exist, changes nothing', async () => {
    const shop = await newShop()
    await tell(about(shop, 'email.bounced', { bounce: { type: 'Transient' } }))
    expect((await tell(about('nowhere', 'email.complained'))).status).toBe(200)
    expect(await why(shop)).toBeNull()
  })

  it('is not believed unsigned, signed by somebody else, or late', async () => {
    const shop = await newShop()
    const body = about(shop, 'email.complained')
    const foreign = await tell(body, { secret: `whsec_${btoa('somebody else')}` })
    const late = await tell(body, { at: Date.now() - 10 * 60_000 })
    expect([foreign.status, late.status]).toEqual([401, 401])
    expect(await why(shop)).toBeNull()
  })
})

describe('the sending domain', () => {
  const dns = (records: Record<string, string>) =>
    (async (address: string) => {
      const data = records[new URL(address).searchParams.get('name')!]
      return Response.json({ Status: data ? 0 : 3, ...(data && { Answer: [{ data: `"${data}"` }] }) })
    }) as unknown as typeof fetch
  const states = async (fetcher: typeof fetch) =>
    (await checkDomain('Voce <voce@shop.example>', fetcher)).records.map(({ state }) => state)

  it('says which records are there and which are missing', async () => {
    const records = {
      'shop.example': 'v=spf1 include:amazonses.com ~all',
      'resend._domainkey.shop.example': 'p=MIGfMA0',
    }
    expect(await states(dns(records))).toEqual(['found', 'found', 'missing'])
  })

  it('says so where it cannot be checked', async () => {
    const down = (async () => Promise.reject(new Error('no network'))) as typeof fetch
    expect(await states(down)).toEqual(Array(3).fill('could_not_be_checked'))
  })
})

describe('how a shop writes', () => {
  it('is its owner’s to set, and checked', async () => {
    const shop = await newShop()
    const [owner, moderator] = [await newMember(shop, 'owner'), await newMember(shop)]
    const settings = { replyTo: 'marta@shop.example', signature: 'Marta' }
    expect((await asMember(moderator, shop, 'PUT', '/mail/settings', settings)).status).toBe(403)
    expect((await asMember(owner, shop, 'PUT', '/mail/settings', settings)).status).toBe(200)
    expect((await asMember(owner, shop, 'PUT', '/mail/settings', { replyTo: 'nobody' })).status).toBe(422)
    const read = await asMember(moderator, shop, 'GET', '/mail/settings')
    expect(await read.json()).toEqual({ ...settings, portraitUrl: null })
  })
})
