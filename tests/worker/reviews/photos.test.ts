import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { photoHeader } from '../../../shared/photo-header.ts'
import type { PhotosPage } from '../../../shared/schemas/photo.ts'
import { DAY } from '../../../worker/platform/time.ts'
import { stripped } from '../../../worker/reviews/strip-rules.ts'
import {
  asMember,
  decide,
  errorOf,
  eventsOf,
  type Member,
  newAddress,
  newMember,
  newShop,
  SHOP_ORIGIN,
  send,
  storedValue,
  submission,
} from '../factories.ts'
import { env, request, ring, server, startServer } from '../server.ts'
import { headerOnly, png } from './pictures.ts'

beforeAll(startServer)
afterAll(() => server.close())

interface Written {
  shop: string
  id: string
  authorKey: string
}

async function written(shop?: string): Promise<Written> {
  const where = shop ?? (await newShop())
  const body = submission()
  const answer = await send(where, body)
  return { shop: where, id: ((await answer.json()) as { id: string }).id, authorKey: body.submissionId }
}

async function upload(
  { shop, id, authorKey }: Written,
  bytes: Uint8Array,
  { key = authorKey, upload = randomUUID() as string, type = 'image/png', path = 'photos', use = '' } = {},
): Promise<Response> {
  const form = new FormData()
  form.set('authorKey', key)
  form.set('upload', upload)
  if (use) form.set('mediaUse', use)
  form.set('photo', new File([new Uint8Array(bytes)], 'IMG_0001 Anna.jpg', { type }))
  // As bytes: the harness has a FormData of its own.
  const body = new Response(form)
  return request(`/v1/shops/${shop}/reviews/${id}/${path}`, {
    method: 'POST',
    headers: {
      Origin: SHOP_ORIGIN,
      'CF-Connecting-IP': newAddress(),
      'Content-Type': body.headers.get('Content-Type')!,
    },
    body: new Uint8Array(await body.arrayBuffer()) as never,
  })
}

interface StoredPhoto {
  id: string
  status: string
  colour: number
  bytes: number
  place: number
}
const photosIn = async (shop: string): Promise<StoredPhoto[]> => {
  const { results } = await env.DB.prepare(
    'SELECT id, status, colour, bytes, place FROM photos WHERE shop_id = ? ORDER BY place',
  )
    .bind(shop)
    .all<StoredPhoto>()
  return results
}
const filesOf = async (shop: string): Promise<string[]> =>
  (await env.PHOTOS.list({ prefix: `${shop}/` })).objects.map(({ key }: { key: string }) => key)

describe('a photo', () => {
  test('is encoded anew as WebP, without anything that is not picture, and stays private', async () => {
    const review = await written()
    const picture = Buffer.concat([
      png(3_000, 2_000, { tEXt: 'GPS\0 45.0703 N 7.6869 E', eXIf: 'GPS 45.0703' }),
      Buffer.from('<script>alert(1)</script>'),
    ])
    const answer = await upload(review, picture)
    expect(answer.status).toBe(201)
    const receipt = (await answer.json()) as { id: string }
    expect(receipt).toEqual({ id: expect.any(String), width: 1_600, height: 1_067 })
    expect((await filesOf(review.shop)).sort()).toEqual([
      `${review.shop}/${receipt.id}-small.webp`,
      `${review.shop}/${receipt.id}.webp`,
    ])
    const file = await env.PHOTOS.get(`${review.shop}/${receipt.id}.webp`)
    const bytes = Buffer.from(await file!.arrayBuffer())
    expect(photoHeader(bytes)).toEqual({ type: 'image/webp', width: 1_600, height: 1_067 })
    for (const told of ['45.0703', 'GPS', 'script', 'Anna', 'EXIF'])
      expect(bytes.includes(told), told).toBe(false)
    const [photo] = await photosIn(review.shop)
    expect(photo).toMatchObject({ status: 'pending', bytes: bytes.length })
    // The colour survives within what WebP loses.
    expect(Math.abs((photo!.colour >> 16) - 0x2a)).toBeLessThan(8)
    expect(Math.abs((photo!.colour & 255) - 0x8f)).toBeLessThan(8)
    expect((await request(`/p/${receipt.id}`)).status).toBe(404)
    expect(await eventsOf(review.shop, review.id)).toMatchObject([
      {},
      { type: 'photo.received', actor: 'author' },
    ])
  })

  test.each<[string, Uint8Array, string, string?]>([
    ['nothing', Buffer.alloc(0), 'photo_unreadable'],
    [
      'a text that is called a picture',
      Buffer.from('Not a picture at all, just words of it.'),
      'photo_unreadable',
      'image/jpeg',
    ],
    [
      'SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><rect/></svg>'),
      'photo_unreadable',
      'image/png',
    ],
    ['a picture cut short', png(400, 400).subarray(0, 60), 'photo_unreadable'],
    ['30,000 × 30,000 pixels in a few bytes', headerOnly(30_000, 30_000), 'photo_too_large'],
    ['one side that is too long', headerOnly(8_001, 10), 'photo_too_large'],
    ['no height', headerOnly(10, 0), 'photo_unreadable'],
    ['40 MB', Buffer.alloc(40_000_000, 1), 'photo_too_large'],
  ])('is refused when it is %s, and the review stays', async (_, bytes, code, type = 'image/png') => {
    const review = await written()
    const answer = await upload(review, bytes, { type })
    expect((await errorOf(answer)).code).toBe(code)
    expect(answer.status).toBe(code === 'photo_too_large' ? 413 : 422)
    expect(await storedValue(review.id, 'status')).toBe('pending')
    expect(await filesOf(review.shop)).toEqual([])
  })

  test('may be used elsewhere only where its author said so', async () => {
    const review = await written()
    expect((await upload(review, png(20, 20), { use: 'maybe' })).status).toBe(422)
    await upload(review, png(20, 20))
    expect(await storedValue(review.id, 'media_use')).toBe(0)
    await upload(review, png(20, 20), { use: '1' })
    await upload(review, png(20, 20))
    expect(await storedValue(review.id, 'media_use')).toBe(1)
    const stranger = { ...(await written()), authorKey: randomUUID() as string }
    await upload(stranger, png(20, 20), { use: '1' })
    expect(await storedValue(stranger.id, 'media_use')).toBe(0)
  })

  test('is taken by what it is, whatever it says it is', async () => {
    expect((await upload(await written(), png(20, 20), { type: 'text/html' })).status).toBe(201)
  })

  test('says which fields its form lacks', async () => {
    const { shop, id } = await written()
    const body = new Response(new FormData())
    const answer = await request(`/v1/shops/${shop}/reviews/${id}/photos`, {
      method: 'POST',
      headers: { 'CF-Connecting-IP': newAddress(), 'Content-Type': body.headers.get('Content-Type')! },
      body: new Uint8Array(await body.arrayBuffer()) as never,
    })
    const { error } = (await answer.json()) as { error: { fields: unknown } }
    expect([answer.status, error.fields]).toEqual([
      422,
      [
        { path: 'upload', code: 'required' },
        { path: 'authorKey', code: 'required' },
      ],
    ])
  })

  test('is added by its author alone', async () => {
    const [mine, other] = [await written(), await written()]
    for (const wrong of [
      { ...mine, authorKey: other.authorKey },
      { ...mine, shop: other.shop },
      { ...mine, authorKey: mine.id },
    ]) {
      const answer = await upload(wrong, png(20, 20), { key: wrong.authorKey })
      expect([404, 422]).toContain(answer.status)
    }
    expect(await photosIn(mine.shop)).toEqual([])
  })

  test('is one photo, however often and at once it is sent', async () => {
    const review = await written()
    const id = randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => upload(review, png(30, 30), { upload: id })))
    const again = await upload(review, png(30, 30), { upload: id })
    expect(again.status).toBe(200)
    const ids = await Promise.all(
      [...answers, again].map(async (answer) => ((await answer.json()) as { id: string }).id),
    )
    expect(new Set(ids).size).toBe(1)
    expect(await photosIn(review.shop)).toHaveLength(1)
  })

  test('finds room for five, also when all come at once', async () => {
    const review = await written()
    const answers = await Promise.all(Array.from({ length: 7 }, () => upload(review, png(30, 30))))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 409, 409])
    expect((await photosIn(review.shop)).map(({ place }) => place)).toEqual([0, 1, 2, 3, 4])
    // What found no room leaves files behind, which go after a day.
    await ring(Date.now() + DAY + 60_000)
    expect(await filesOf(review.shop)).toHaveLength(10)
  })

  test('goes when its author takes it back, and its files with it', async () => {
    const review = await written()
    const id = randomUUID()
    await upload(review, png(30, 30), { upload: id })
    expect((await upload(review, Buffer.alloc(0), { upload: id, path: 'photos/remove' })).status).toBe(200)
    expect(await photosIn(review.shop)).toEqual([])
    await ring(Date.now())
    expect(await filesOf(review.shop)).toEqual([])
  })
})

describe('the decision about a photo', () => {
  let shop: string
  let marta: Member
  const decision = (id: string, body: object, member = marta) =>
    asMember(member, shop, 'POST', `/photos/${id}/decisions`, { was: 'pending', ...body })
  const oneMore = async () => {
    const review = await written(shop)
    const { id } = (await (await upload(review, png(60, 40))).json()) as { id: string }
    return { review, id }
  }
  beforeAll(async () => {
    shop = await newShop()
    marta = await newMember(shop)
  })

  test('makes it public once the review is, and never sooner', async () => {
    const { review, id } = await oneMore()
    expect((await decision(id, { decision: 'publish' })).status).toBe(200)
    expect((await request(`/p/${id}`)).status).toBe(404)
    await decide(marta, shop, review.id, { decision: 'publish' })
    const answer = await request(`/p/${id}`)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect((await request(`/p/${id}/small`)).status).toBe(200)
    expect((await request(`/p/${id}/huge`)).status).toBe(404)
    expect(await storedValue(review.id, 'photo_count')).toBe(1)
    const types = (await eventsOf(shop, review.id)).map(({ type }) => type)
    expect(types.filter((type) => type === 'photo.published')).toHaveLength(1)
  })

  test('needs a reason against it, is safe to repeat, and the first of two wins', async () => {
    const { id } = await oneMore()
    expect((await decision(id, { decision: 'reject' })).status).toBe(422)
    expect((await decision(id, { decision: 'reject', reason: 'illegal' })).status).toBe(200)
    expect((await decision(id, { decision: 'reject', reason: 'illegal' })).status).toBe(200)
    const other = await newMember(shop)
    expect((await errorOf(await decision(id, { decision: 'publish' }, other))).code).toBe('stale_version')
    expect((await photosIn(shop)).find((photo) => photo.id === id)).toMatchObject({ status: 'rejected' })
  })

  test('is for the team that may decide: others see neither list nor picture', async () => {
    const { id } = await oneMore()
    const viewer = await newMember(shop, 'viewer')
    const stranger = await newMember(await newShop())
    expect((await decision(id, { decision: 'publish' }, viewer)).status).toBe(403)
    expect((await asMember(stranger, shop, 'GET', `/photos/${id}`)).status).toBe(404)
    expect((await request(`/v1/merchant/${shop}/photos/${id}`)).status).toBe(401)
    const picture = await asMember(viewer, shop, 'GET', `/photos/${id}`)
    expect([picture.status, picture.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
  })

  test('has a list of what waits, oldest first, and of one review', async () => {
    shop = await newShop()
    marta = await newMember(shop)
    const [first, second] = [await oneMore(), await oneMore()]
    const list = (await (await asMember(marta, shop, 'GET', '/photos')).json()) as PhotosPage
    expect(list.photos.map(({ id }) => id)).toEqual([first.id, second.id])
    await decision(first.id, { decision: 'publish' })
    const rest = (await (await asMember(marta, shop, 'GET', '/photos')).json()) as PhotosPage
    expect(rest.photos.map(({ id }) => id)).toEqual([second.id])
    const one = (await (
      await asMember(marta, shop, 'GET', `/photos?review=${first.review.id}`)
    ).json()) as PhotosPage
    expect(one.photos).toMatchObject([{ id: first.id, status: 'published', product: { id: 'mug-blue' } }])
  })

  test('ends with a test a day after it was sent', async () => {
    const { review, id } = await oneMore()
    await env.DB.prepare('UPDATE reviews SET test = 1 WHERE id = ?').bind(review.id).run()
    await ring(Date.now())
    expect((await filesOf(shop)).filter((key) => key.includes(id))).toHaveLength(2)
    await ring(Date.now() + DAY + 60_000)
    expect((await filesOf(shop)).filter((key) => key.includes(id))).toEqual([])
  })

  test('ends with the review: what is deleted leaves no file', async () => {
    const { review, id } = await oneMore()
    await env.DB.prepare('DELETE FROM reviews WHERE id = ?').bind(review.id).run()
    await ring(Date.now())
    expect((await filesOf(shop)).filter((key) => key.includes(id))).toEqual([])
  })
})

describe('without an encoder', () => {
  test('a PNG keeps what draws it alone, and nothing that is appended', () => {
    const picture = png(20, 10, { tEXt: 'GPS 45.0703', eXIf: 'camera' })
    const rest = Buffer.from(stripped('image/png', Buffer.concat([picture, Buffer.from('<html>')]))!)
    expect(photoHeader(rest)).toEqual({ type: 'image/png', width: 20, height: 10 })
    for (const told of ['GPS', 'camera', 'html']) expect(rest.includes(told), told).toBe(false)
  })

  test('a JPEG loses what it tells, and what follows its end', () => {
    const segment = (marker: number, text: string) =>
      Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text)])
    const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 10, 0, 20, 1, 1, 0x11, 0])
    const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 0xff, 0, 3, 0xff, 0xd9])
    const picture = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe1, 'Exif GPS'),
      segment(0xfe, 'comment'),
      frame,
      scan,
      Buffer.from('<html>'),
    ])
    const rest = Buffer.from(stripped('image/jpeg', picture)!)
    expect(photoHeader(rest)).toEqual({ type: 'image/jpeg', width: 20, height: 10 })
    expect(rest).toEqual(Buffer.concat([Buffer.from([0xff, 0xd8]), frame, scan]))
    expect(stripped('image/jpeg', picture.subarray(0, 40))).toBeNull()
  })

  test('what cannot be cleaned is refused', () => {
    expect(stripped('image/gif', png(1, 1))).toBeNull()
    expect(stripped('image/png', png(20, 20).subarray(0, 50))).toBeNull()
  })
})
