import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ERROR_CODES, FIELD_CODES } from '../../../shared/errors.ts'
import {
  BODY_MAX,
  EMAIL_MAX,
  JSON_BYTES_MAX,
  NAME_MAX,
  PRODUCT_ID_MAX,
  PRODUCT_TITLE_MAX,
  TITLE_MAX,
  URL_MAX,
} from '../../../shared/limits.ts'
import { clean } from '../../../shared/schemas/fields.ts'
import { shownName } from '../../../shared/shown-name.ts'
import { characters } from '../../../shared/text.ts'
import {
  countOf,
  errorOf,
  newMember,
  newShop,
  pageOf,
  published,
  send,
  storedValue,
  submission,
} from '../factories.ts'
import { env, type Init, request, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

/** A submission with the field at `path` replaced. */
function withField(path: string, value: unknown): Record<string, unknown> {
  const body = structuredClone(submission()) as unknown as Record<string, unknown>
  const names = path.split('.')
  const last = names.pop()!
  let parent = body
  for (const name of names) parent = parent[name] as Record<string, unknown>
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return body
}

let shop: string
beforeAll(async () => {
  shop = await newShop()
})

async function refused(body: unknown, code: string, fields?: object[]): Promise<void> {
  const answer = await send(shop, body)
  expect([answer.status, await errorOf(answer)]).toMatchObject([
    { invalid_json: 400, invalid_input: 422, payload_too_large: 413 }[code],
    { code, requestId: answer.headers.get('X-Request-Id'), ...(fields && { fields }) },
  ])
}

describe('what is no JSON', () => {
  test.each([
    ['nothing', ''],
    ['half an object', '{"rating": 5'],
    ['a form', 'rating=5&body=good'],
    ['single quotes', "{'rating': 5}"],
    ['a number beyond JSON', '{"rating": NaN}'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['a character cut off at the end', new Uint8Array([0x22, 0xf0, 0x9f])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
  ])('%s is refused as such', (_, body) => refused(body, 'invalid_json'))

  test.each(['null', '[]', '5', '"text"', 'true', '[[[[]]]]'])('%s is JSON but no submission', (json) =>
    refused(json, 'invalid_input', [{ path: '', code: 'wrong_type' }]),
  )

  test('a mark of byte order before the JSON is no harm', async () => {
    const body = new TextEncoder().encode(`\ufeff${JSON.stringify(submission())}`)
    expect((await send(shop, body)).status).toBe(201)
  })
})

describe('size', () => {
  const padded = (bytes: number) => {
    const body = JSON.stringify({ ...submission(), padding: '' })
    return body.replace('"padding":""', `"padding":"${'x'.repeat(bytes - body.length)}"`)
  }
  const streamed = (text: string) =>
    request(`/v1/shops/${shop}/reviews`, {
      method: 'POST',
      headers: { Origin: 'https://shop.example', 'CF-Connecting-IP': '10.9.9.9' },
      duplex: 'half',
      body: new ReadableStream({
        start(controller) {
          for (let at = 0; at < text.length; at += 7_001)
            controller.enqueue(new TextEncoder().encode(text.slice(at, at + 7_001)))
          controller.close()
        },
      }),
    } as Init)

  test('64 kB are taken, with and without a stated length', async () => {
    expect((await send(shop, padded(JSON_BYTES_MAX))).status).toBe(201)
    expect((await streamed(padded(JSON_BYTES_MAX))).status).toBe(201)
  })

  test('one byte more is refused, with and without a stated length', async () => {
    await refused(padded(JSON_BYTES_MAX + 1), 'payload_too_large')
    const answer = await streamed(padded(JSON_BYTES_MAX + 1))
    expect([answer.status, (await errorOf(answer)).code]).toEqual([413, 'payload_too_large'])
  })

  test('the longest allowed texts fit, whatever they are written in', async () => {
    const body = {
      ...submission(),
      body: '😀'.repeat(BODY_MAX),
      title: '漢'.repeat(TITLE_MAX),
      name: '𝒜'.repeat(NAME_MAX),
    }
    expect((await send(shop, body)).status).toBe(201)
  })
})

describe('length in characters, not in units of storage', () => {
  const address = (length: number) => `${'a'.repeat(length - '@mail.example'.length)}@mail.example`
  test.each<[string, number, (length: number) => string]>([
    ['title', TITLE_MAX, (n) => 'a'.repeat(n)],
    ['title', TITLE_MAX, (n) => '😀'.repeat(n)],
    ['body', BODY_MAX, (n) => 'a'.repeat(n)],
    ['body', BODY_MAX, (n) => '😀'.repeat(n)],
    ['name', NAME_MAX, (n) => 'a'.repeat(n)],
    ['name', NAME_MAX, (n) => '😀'.repeat(n)],
    ['email', EMAIL_MAX, address],
    ['product.id', PRODUCT_ID_MAX, (n) => 'a'.repeat(n)],
    ['product.id', PRODUCT_ID_MAX, (n) => '😀'.repeat(n)],
  ])('%s takes %i and not one more', async (path, max, make) => {
    expect((await send(shop, withField(path, make(max)))).status).toBe(201)
    await refused(withField(path, make(max + 1)), 'invalid_input', [{ path, code: 'too_long' }])
  })
})

describe('each field', () => {
  const WRONG = [null, 5, 1.5, true, 'text', '', [], ['a'], {}, { a: 1 }]
  const fits: Record<string, unknown[]> = {
    submissionId: [],
    product: [],
    'product.id': ['text'],
    rating: [5],
    title: [null, 'text', ''],
    body: ['text'],
    name: [null, 'text', ''],
    email: [null, ''],
    incentive: [],
    relationship: [],
  }
  test.each(Object.keys(fits))('%s is named where it is of another type', async (path) => {
    for (const value of WRONG) {
      const answer = await send(shop, withField(path, value))
      if (fits[path]!.some((fit) => fit === value)) continue
      const error = await errorOf(answer)
      expect([answer.status, error.code], `${path} ${JSON.stringify(value)}`).toEqual([422, 'invalid_input'])
      for (const field of error.fields!) {
        expect(field.path === path || field.path.startsWith(`${path}.`), JSON.stringify(field)).toBe(true)
        expect(FIELD_CODES).toContain(field.code)
      }
    }
  })

  test.each(['submissionId', 'product', 'product.id', 'rating', 'body'])(
    '%s is missed where it is absent',
    (path) => refused(withField(path, undefined), 'invalid_input', [{ path, code: 'required' }]),
  )

  test.each([
    ['rating', 0, 'out_of_range'],
    ['rating', 6, 'out_of_range'],
    ['rating', -1, 'out_of_range'],
    ['rating', 1e15, 'out_of_range'],
    ['rating', 4.5, 'wrong_type'],
    ['rating', '5', 'wrong_type'],
    ['submissionId', '1', 'malformed'],
    ['email', 'anna', 'malformed'],
    ['email', 'anna@localhost', 'malformed'],
    ['email', 'a b@mail.example', 'malformed'],
    ['email', 'a@b@mail.example', 'malformed'],
    ['email', 'a@mail.example\r\nBcc: x@mail.example', 'malformed'],
    ['product.id', 'a\u0000b', 'malformed'],
    ['product.id', 'a\nb', 'malformed'],
    ['incentive', 'cash', 'not_allowed'],
    ['relationship', 'enemy', 'not_allowed'],
    ['title', 'half \ud83d of it', 'unreadable'],
    ['body', '\ude00', 'unreadable'],
    ['name', 'Anna \ud800', 'unreadable'],
    ['email', 'a\ud800@mail.example', 'unreadable'],
    ['product.id', 'a\ud800', 'malformed'],
  ])('%s %j is answered with its code', (path, value, code) =>
    refused(withField(path, value), 'invalid_input', [{ path, code }]),
  )

  test('several errors come together', () =>
    refused({ ...submission(), rating: 9, title: 'x'.repeat(121) }, 'invalid_input', [
      { path: 'rating', code: 'out_of_range' },
      { path: 'title', code: 'too_long' },
    ]))

  test('unknown ones are ignored, and those that name prototypes change nothing', async () => {
    const json = JSON.stringify(submission()).replace(
      '{',
      '{"__proto__":{"rating":1,"admin":true},"constructor":{"prototype":{"x":1}},"toString":1,"status":"published","counted":1,"helpful":99,"proof":"order",',
    )
    const answer = await send(shop, json)
    expect(answer.status).toBe(201)
    const { id } = (await answer.json()) as { id: string }
    expect(await storedValue(id, 'status || proof || helpful || rating')).toBe('pendingnone04')
  })
})

describe('what the page adds by itself', () => {
  const stored = (id: string) =>
    env.DB.prepare('SELECT title, url FROM products WHERE shop_id = ? AND id = ?').bind(shop, id).first()

  test.each([
    ['title', 'x'.repeat(PRODUCT_TITLE_MAX + 1)],
    ['title', '\udfff'],
    ['title', 5],
    ['url', 'javascript:alert(1)'],
    ['url', 'data:text/html,x'],
    ['url', '//shop.example/'],
    ['url', 'https://'],
    ['url', 'https://shop.example/'.padEnd(URL_MAX + 1, 'a')],
    ['url', { href: 'https://shop.example/' }],
  ])('is left out where it is of no use, and costs the shopper nothing: %s %j', async (field, value) => {
    const id = randomUUID()
    const answer = await send(shop, { ...submission(), product: { id, [field]: value } })
    expect(answer.status).toBe(201)
    expect(await stored(id)).toEqual({ title: null, url: null })
  })

  test('is kept up to its limit', async () => {
    const id = randomUUID()
    const title = '😀'.repeat(PRODUCT_TITLE_MAX)
    const url = `https://shop.example/${'😀'.repeat(URL_MAX - 21)}`
    expect((await send(shop, submission({ product: { id, title, url } }))).status).toBe(201)
    expect(await stored(id)).toEqual({ title, url })
  })

  test.each(['english please', 'en-US-u-nu-latn', 5, null])(
    'a locale like %j is no reason to refuse',
    async (locale) => {
      const answer = await send(shop, { ...submission(), locale })
      expect(answer.status).toBe(201)
      expect(await storedValue(((await answer.json()) as { id: string }).id, 'language')).toBeNull()
    },
  )
})

describe('text', () => {
  test.each([
    ['controls', 'a\u0000b\u0007c\u001bd\u007fe\u0085f', 'abcdef'],
    ['marks that turn the direction', 'a\u202eb\u202dc\u2066d\u2069e', 'abcde'],
    ['line ends of other systems', 'a\r\nb\rc', 'a\nb\nc'],
    ['composed letters', 'e\u0301', 'é'],
    ['joined emoji, kept', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['markup, kept as text', '<script>alert(1)</script>&amp;', '<script>alert(1)</script>&amp;'],
  ])('is stored without surprises: %s', async (_, sentText, kept) => {
    const answer = await send(shop, submission({ body: sentText, title: sentText.replace(/\s/g, '') }))
    const { id } = (await answer.json()) as { id: string }
    expect(await storedValue(id, 'body')).toBe(kept)
  })
})

describe('whatever JSON comes', () => {
  const someText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    // Half characters, too.
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
  )
  const anything = fc.oneof(
    { weight: 4, arbitrary: someText },
    fc.integer({ min: -1, max: 7 }),
    fc.double(),
    fc.constant(null),
    fc.jsonValue({ maxDepth: 3 }),
  )
  const mostly = (good: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 15, arbitrary: good }, { weight: 1, arbitrary: anything })
  const words = fc.oneof({ weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) }, someText)
  const almost = fc.record(
    {
      submissionId: mostly(fc.uuid()),
      product: mostly(fc.record({ id: mostly(words), title: mostly(words) }, { requiredKeys: ['id'] })),
      rating: mostly(fc.integer({ min: 1, max: 5 })),
      title: mostly(words),
      body: mostly(someText),
      name: mostly(words),
      email: mostly(fc.constant('anna@mail.example')),
      incentive: mostly(fc.constantFrom('none', 'reward')),
      locale: mostly(fc.constantFrom('it-IT', 'en', 'de')),
    },
    { requiredKeys: ['submissionId', 'product', 'rating', 'body'] },
  )

  test('it never breaks the Worker, and what was accepted is what is read back', async () => {
    const crowd = await newShop()
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 6, arbitrary: almost }, fc.jsonValue()), async (body) => {
        const answer = await send(crowd, JSON.stringify(body))
        expect([201, 200, 409, 422]).toContain(answer.status)
        if (answer.status !== 201) {
          if (answer.status !== 200) expect(ERROR_CODES).toContain((await errorOf(answer)).code)
          return
        }
        accepted += 1
        const input = body as {
          rating: number
          title?: string
          body: string
          name?: string
          product: { id: string }
        }
        const { id } = (await answer.json()) as { id: string }
        const row = await env.DB.prepare(
          'SELECT r.rating, r.title, r.body, r.author_name, p.id FROM reviews r JOIN products p ON p.seq = r.product WHERE r.id = ?',
        )
          .bind(id)
          .first()
        const onOneLine = (text?: string | null) => clean(text ?? '').replace(/\s+/gu, ' ')
        expect(row).toEqual({
          rating: input.rating,
          title: onOneLine(input.title) || null,
          body: clean(input.body),
          author_name: shownName(onOneLine(input.name)) || null,
          id: input.product.id,
        })
      }),
      { numRuns: 300, seed: 20261121 },
    )
    expect(accepted).toBeGreaterThan(30)
    expect(await countOf('reviews', crowd)).toBe(accepted)
  }, 60_000)

  test('what is published is the text that was sent, in NFC', async () => {
    const member = await newMember(shop)
    const text = 'Zoe\u0308 & Søren’s “mug”\n<b>not bold</b>\n漢字 עברית العربية 👍🏽'
    const id = await published(shop, member, { product: { id: 'nfc' }, body: text, title: 'A\u030a' })
    const page = await pageOf(shop, 'nfc')
    expect(page.reviews).toMatchObject([{ id, body: text.normalize('NFC'), title: 'Å' }])
    expect(characters(page.reviews[0]!.title!)).toBe(1)
  })
})
