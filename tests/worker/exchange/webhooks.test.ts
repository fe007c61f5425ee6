import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook as Judge } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { MailTroubles } from '../../../shared/schemas/mail-trouble.ts'
import type { WebhookKept } from '../../../shared/schemas/webhook.ts'
import { callBy, type Message } from '../../../worker/exchange/webhook-call.ts'
import { mayCall } from '../../../worker/exchange/webhook-rules.ts'
import { newWebhookSecret } from '../../../worker/platform/webhook-signature.ts'
import { asMember, errorOf, type Member, newMember } from '../factories.ts'
import { newShopWithKey, order, sendOrders } from '../invitations/asking.ts'
import { submit } from '../invitations/hosted.ts'
import { env, request, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MINUTE = 60_000
const DAY = 1_440 * MINUTE
const DUE = Date.parse('2026-11-08T12:00:00Z')
/** The tests' Worker calls no one: it answers itself with the status that an address ends in. */
const TOOL = 'https://tool.example/200'

interface Shop {
  shop: string
  key: string
  owner: Member
}
async function newCaller(url = TOOL): Promise<Shop & { secret: string }> {
  const { shop, key } = await newShopWithKey({ sender: 'mine' })
  const owner = await newMember(shop, 'owner')
  const { secret } = (await (await at({ shop, owner }, 'PUT', '', { url })).json()) as WebhookKept
  return { shop, key, owner, secret: secret! }
}
type Method = Parameters<typeof asMember>[2]
const at = ({ shop, owner }: Pick<Shop, 'shop' | 'owner'>, method: Method, path = '', body?: object) =>
  asMember(owner, shop, method, `/webhook${path}`, body)
const webhookOf = async (one: Shop) =>
  ((await (await at(one, 'GET')).json()) as { webhook: { url: string; last: { status: number } | null } })
    .webhook
/** Two minutes: the events of the first are worked through in the second. */
async function due(from = DUE): Promise<void> {
  await Promise.all([ring(from), ring(from)])
  await Promise.all([ring(from + 2 * MINUTE), ring(from + 2 * MINUTE)])
}
async function callsOf(url: string): Promise<Array<{ message: Message; secrets: string[] }>> {
  const { results } = await env.DB.prepare('SELECT message, secrets FROM test_calls WHERE url = ?')
    .bind(url)
    .all<{ message: string; secrets: string }>()
  return results.map(({ message, secrets }: { message: string; secrets: string }) => ({
    message: JSON.parse(message),
    secrets: JSON.parse(secrets),
  }))
}
const troublesOf = async ({ shop, owner }: Shop) =>
  ((await (await asMember(owner, shop, 'GET', '/mail/troubles')).json()) as MailTroubles).troubles
const path = (address: string) => address.replace('http://voce.test', '')
/** An address of its own, answered with `status`. */
const tool = (status: number | '') => `https://tool.example/${crypto.randomUUID()}/${status}`

describe('a shop that wants to be called', () => {
  it('is told of each mail once, with a link that works, and a signature by its secret', async () => {
    const url = tool(200)
    const one = await newCaller(url)
    await sendOrders(one.shop, one.key, order())
    await due()
    await due(DUE + 10 * MINUTE)
    const calls = await callsOf(url)
    expect(calls).toEqual([
      {
        message: {
          id: expect.stringMatching(/^voce-\d+$/),
          type: 'invitation.due',
          timestamp: '2026-11-08T12:00:00.000Z',
          data: {
            order: '1001',
            email: 'anna@mail.example',
            name: 'Anna Bianchi',
            locale: 'de',
            url: expect.stringContaining('http://voce.test/r/'),
            unsubscribe: expect.stringContaining('http://voce.test/u/'),
          },
        },
        secrets: [one.secret],
      },
    ])
    const { url: link } = calls[0]!.message.data as { url: string }
    expect((await request(path(link))).status).toBe(200)
    expect((await webhookOf(one)).last).toMatchObject({ status: 200 })
    expect(await troublesOf(one)).toEqual([])
    // Asked for again, it comes as such.
    await submit({ link: path(link) }, 'later', { days: '7' })
    const again = Date.now() + 9 * DAY
    await due(again - (again % DAY) + 11 * 60 * MINUTE)
    expect((await callsOf(url)).map(({ message }) => message.type)).toEqual([
      'invitation.due',
      'invitation.again',
    ])
  })

  it('is called again when it does not take it: the same message, later and later; everybody sees what is in the way', async () => {
    const url = tool(503)
    const one = await newCaller(url)
    await sendOrders(one.shop, one.key, order())
    await due()
    expect(await troublesOf(one)).toMatchObject([
      { target: 'hook:tool', type: 'invitation.due', state: 'waiting', attempts: 1, trouble: '503' },
    ])
    expect((await webhookOf(one)).last).toMatchObject({ status: 503 })
    await ring(DUE + 2 * MINUTE)
    expect(await callsOf(url)).toHaveLength(1)
    await ring(DUE + 4 * MINUTE)
    const [first, second] = await callsOf(url)
    expect(second).toEqual(first)
    // Another address is called with what waits.
    const other = tool(204)
    await at(one, 'PUT', '', { url: other })
    await ring(DUE + 10 * MINUTE)
    expect((await callsOf(other)).map(({ message }) => message.id)).toEqual([first!.message.id])
    expect(await troublesOf(one)).toEqual([])
  })

  it.each([
    ['nothing answers', '' as const, 'waiting', 'unreachable'],
    ['it leads elsewhere', 302, 'waiting', '302'],
    ['it wants no more calls', 410, 'failed', '410'],
  ])('where %s', async (_, status, state, trouble) => {
    const one = await newCaller(tool(status))
    await sendOrders(one.shop, one.key, order())
    await due()
    expect(await troublesOf(one)).toMatchObject([{ state, trouble }])
  })

  it('is not told what has ended meanwhile, nor anything once it is called no more; fetching it still works', async () => {
    const url = tool(503)
    const one = await newCaller(url)
    await sendOrders(one.shop, one.key, order())
    await due()
    expect(await callsOf(url)).toHaveLength(1)
    const { url: link } = (await callsOf(url))[0]!.message.data as { url: string }
    await submit({ link: path(link) }, 'stars', { product: 'mug-blue', stars: '4' })
    await ring(DUE + 30 * MINUTE)
    expect(await callsOf(url)).toHaveLength(1)
    await sendOrders(
      one.shop,
      one.key,
      order({ id: '1002', customer: { ...order().customer, email: 'b@mail.example' } }),
    )
    expect((await at(one, 'DELETE')).status).toBe(200)
    expect((await at(one, 'DELETE')).status).toBe(200)
    await due(DUE + 60 * MINUTE)
    expect(await callsOf(url)).toHaveLength(1)
    const fetched = await request(`/v1/merchant/${one.shop}/invitations/due`, {
      headers: { Authorization: `Bearer ${one.key}` },
    })
    expect(await fetched.json()).toMatchObject({ mails: [{ order: '1002' }] })
  })

  it('where Voce itself mails, is not called', async () => {
    const url = tool(200)
    const one = await newCaller(url)
    await env.DB.prepare("UPDATE shops SET settings = '{}' WHERE id = ?").bind(one.shop).run()
    await sendOrders(one.shop, one.key, order())
    await due()
    expect(await callsOf(url)).toEqual([])
  })
})

describe('the secret', () => {
  it('is shown once, kept sealed, and after a new one good for two days more', async () => {
    const one = await newCaller()
    expect(one.secret).toMatch(/^whsec_[\w+/]{43}=$/)
    expect(await (await at(one, 'PUT', '', { url: TOOL })).json()).toEqual({ url: TOOL, secret: null })
    const url = tool(200)
    await at(one, 'PUT', '', { url })
    const answer = await at(one, 'POST', '/secrets')
    expect(answer.status).toBe(201)
    const { secret } = (await answer.json()) as { secret: string }
    const row = await env.DB.prepare('SELECT * FROM webhooks WHERE shop_id = ?').bind(one.shop).first()
    expect(JSON.stringify(row)).not.toContain(secret.slice(6))
    await at(one, 'POST', '/tests')
    await env.DB.prepare('UPDATE webhooks SET before_ends_at = 1 WHERE shop_id = ?').bind(one.shop).run()
    await at(one, 'POST', '/tests')
    expect((await callsOf(url)).map(({ secrets }) => secrets)).toEqual([[secret, one.secret], [secret]])
  })
})

describe('a test', () => {
  it.each([
    [200, 200],
    [500, 500],
    ['' as const, null],
  ])('that is answered with %s says so', async (answered, status) => {
    const url = tool(answered)
    const one = await newCaller(url)
    expect(await (await at(one, 'POST', '/tests')).json()).toEqual({ status })
    expect((await callsOf(url))[0]!.message).toMatchObject({ type: 'webhook.test', data: { shop: one.shop } })
    expect((await webhookOf(one)).last).toMatchObject({ status })
  })

  it('and a new secret need an address', async () => {
    const { shop } = await newShopWithKey()
    const one = { shop, key: '', owner: await newMember(shop, 'owner') }
    expect(await (await at(one, 'GET')).json()).toEqual({ webhook: null })
    expect((await at(one, 'POST', '/tests')).status).toBe(404)
    expect((await at(one, 'POST', '/secrets')).status).toBe(404)
  })
})

describe('the address', () => {
  it.each([
    ['http://tool.example/hook', false],
    ['https://tool.example/hook?key=1', true],
    ['https://tool.example:8443/hook', true],
    ['https://tool.example./hook', true],
    ['https://anna:secret@tool.example/hook', false],
    ['https://127.0.0.1/hook', false],
    ['https://2130706433/hook', false],
    ['https://0x7f.1/hook', false],
    ['https://[::1]/hook', false],
    ['https://[::ffff:10.0.0.1]/', false],
    ['https://localhost/hook', false],
    ['https://intranet/hook', false],
    ['https://db.internal./hook', false],
    ['https://printer.local/hook', false],
    ['https://ⅼocalhost/hook', false],
    ['https://169.254.169.254/latest', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['tool.example', false],
    ['', false],
  ])('%s: may be called: %s', (url, may) => {
    expect(mayCall(url, 'https://reviews.example.com')).toBe(may)
  })

  it('may be on this machine where Voce is on it too', () => {
    expect(mayCall('http://localhost:3000/hook', 'http://localhost:8787')).toBe(true)
    expect(mayCall('http://127.0.0.1:3000/hook', 'http://localhost:8787')).toBe(false)
    expect(mayCall('http://localhost:3000/hook', 'https://reviews.example.com')).toBe(false)
  })

  it('that may not be called is refused by name, and nothing is kept', async () => {
    const { shop } = await newShopWithKey()
    const one = { shop, key: '', owner: await newMember(shop, 'owner') }
    const answer = await at(one, 'PUT', '', { url: 'https://10.0.0.1/' })
    expect(answer.status).toBe(422)
    expect(await errorOf(answer)).toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'url', code: 'not_allowed' }],
    })
    expect(await (await at(one, 'GET')).json()).toEqual({ webhook: null })
  })
})

describe('a call over the network', () => {
  const message = {
    id: 'voce-1',
    type: 'invitation.due',
    timestamp: '2026-11-08T12:00:00.000Z',
    data: { order: 'ü' },
  }

  it('carries signatures that others verify, one for each secret', async () => {
    const sent: Array<{ body: string; headers: Record<string, string> }> = []
    const fetcher = (async (_: string, init: RequestInit) => {
      sent.push({ body: init.body as string, headers: init.headers as Record<string, string> })
      return new Response('thanks')
    }) as unknown as typeof fetch
    const secrets = [newWebhookSecret(), newWebhookSecret()]
    expect(await callBy(fetcher)({ url: TOOL, secrets }, message, Date.now())).toBe(200)
    const { body, headers } = sent[0]!
    for (const secret of secrets) {
      const { id: _, ...told } = message
      expect(new Judge(secret).verify(body, headers)).toEqual(told)
    }
    expect(() => new Judge(newWebhookSecret()).verify(body, headers)).toThrow()
    expect(() => new Judge(secrets[0]!).verify(`${body} `, headers)).toThrow()
  })

  test('follows no redirect, and hears when nobody is there', async () => {
    const asked: string[] = []
    const elsewhere = createServer(({ url }, answer) => {
      asked.push(url!)
      answer.writeHead(307, { Location: '/inside' }).end()
    })
    await new Promise<void>((listening) => elsewhere.listen(0, listening))
    const address = `http://localhost:${(elsewhere.address() as AddressInfo).port}`
    const secrets = [newWebhookSecret()]
    expect(await callBy(fetch)({ url: `${address}/hook`, secrets }, message, 1)).toBe(307)
    expect(asked).toEqual(['/hook'])
    await new Promise((closed) => {
      elsewhere.closeAllConnections()
      elsewhere.close(closed)
    })
    expect(await callBy(fetch)({ url: `${address}/hook`, secrets }, message, 1)).toBeNull()
  })
})
