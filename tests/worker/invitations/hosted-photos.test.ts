import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newAddress } from '../factories.ts'
import { headerOnly, png } from '../reviews/pictures.ts'
import { env, request, server, startServer } from '../server.ts'
import { type Invited, invited, pageAt, submit } from './hosted.ts'

beforeAll(startServer)
afterAll(() => server.close())

const MUG = { product: 'mug-blue' }
const tap = (who: Invited) => submit(who, 'stars', { ...MUG, stars: '4' })

async function sendPhoto(
  who: Pick<Invited, 'link'>,
  bytes: Uint8Array = png(60, 40),
  { upload = randomUUID() as string, product = MUG.product, ...more }: Record<string, string> = {},
): Promise<Response> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ upload, product, ...more })) form.set(name, value)
  form.set('photo', new File([new Uint8Array(bytes)], 'IMG_0001.jpg'))
  // As bytes: the harness has a FormData of its own.
  const body = new Response(form)
  return request(`${who.link}/photos`, {
    method: 'POST',
    headers: { 'CF-Connecting-IP': newAddress(), 'Content-Type': body.headers.get('Content-Type')! },
    body: new Uint8Array(await body.arrayBuffer()) as never,
  })
}
const idOf = async (answer: Response) => ((await answer.json()) as { id: string }).id
const errorIn = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code
const refusedOf = async (answer: Response) => [answer.status, await errorIn(answer)]
const photos = (shop: string) =>
  env.DB.prepare('SELECT count(*) AS n FROM photos WHERE shop_id = ?').bind(shop).first('n')

it('takes a photo of what has stars, and shows it to whoever has the link alone', async () => {
  const who = await invited()
  await tap(who)
  const answer = await sendPhoto(who, png(600, 400), { mediaUse: '1' })
  expect(answer.status).toBe(201)
  const id = await idOf(answer)
  expect(await pageAt(who)).toContain('A person looks at it before it is shown.')
  const own = await request(`${who.link}/photos/${id}`)
  expect([own.status, own.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
  const other = await invited()
  expect((await request(`${other.link}/photos/${id}`)).status).toBe(404)
  expect((await request(`/p/${id}`)).status).toBe(404)
  const row = await env.DB.prepare('SELECT media_use AS mediaUse FROM reviews WHERE shop_id = ?')
    .bind(who.shop)
    .first()
  expect(row).toEqual({ mediaUse: 1 })
})

it('keeps one of a photo that is sent again, and five in all', async () => {
  const who = await invited()
  await tap(who)
  const upload = randomUUID()
  const first = await idOf(await sendPhoto(who, png(9, 9), { upload }))
  const again = await sendPhoto(who, png(9, 9), { upload })
  expect([again.status, await idOf(again)]).toEqual([200, first])
  await Promise.all([1, 2, 3, 4, 5, 6].map(() => sendPhoto(who, png(9, 9))))
  expect(await photos(who.shop)).toBe(5)
  expect(await refusedOf(await sendPhoto(who, png(9, 9)))).toEqual([409, 'too_many_photos'])
  expect(await pageAt(who)).not.toContain('data-album=')
})

it('refuses what is no photo, no upload, without stars, of another product, and behind a link that is none', async () => {
  const who = await invited()
  expect(await refusedOf(await sendPhoto(who))).toEqual([404, 'review_not_found'])
  await tap(who)
  expect(await refusedOf(await sendPhoto(who, Buffer.from('<svg/>')))).toEqual([422, 'photo_unreadable'])
  expect(await refusedOf(await sendPhoto(who, headerOnly(30_000, 30_000)))).toEqual([413, 'photo_too_large'])
  expect(await refusedOf(await sendPhoto(who, png(9, 9), { upload: '1' }))).toEqual([422, 'invalid_input'])
  expect(await refusedOf(await sendPhoto(who, png(9, 9), { product: 'teapot' }))).toEqual([
    404,
    'review_not_found',
  ])
  expect(await refusedOf(await sendPhoto({ link: `${who.link.slice(0, -4)}AAAA` }))).toEqual([
    404,
    'review_not_found',
  ])
  expect(await photos(who.shop)).toBe(0)
})

it('says what became of each photo, and lets it be removed in any state', async () => {
  const who = await invited()
  await tap(who)
  const [shown, refused] = [await idOf(await sendPhoto(who)), await idOf(await sendPhoto(who))]
  await env.DB.batch([
    env.DB.prepare("UPDATE photos SET status = 'published' WHERE id = ?").bind(shown),
    env.DB.prepare("UPDATE photos SET status = 'rejected', reason = 'personal_data' WHERE id = ?").bind(
      refused,
    ),
  ])
  const page = await pageAt(who)
  expect(page).toContain('On the page.')
  expect(page).toContain('Not shown: no names, numbers or addresses of other people.')
  const stranger = await invited()
  await submit(stranger, 'photo-out', { ...MUG, photo: shown })
  expect(await photos(who.shop)).toBe(2)
  await submit(who, 'photo-out', { ...MUG, photo: shown })
  await submit(who, 'photo-out', { ...MUG, photo: refused })
  expect(await photos(who.shop)).toBe(0)
  expect(await pageAt(who, '?done=photoOut')).toContain('The photo is gone.')
  expect((await request(`${who.link}/photos/${shown}`)).status).toBe(404)
})

it('takes photos along when an answer is taken back', async () => {
  const who = await invited()
  await tap(who)
  const id = await idOf(await sendPhoto(who))
  await submit(who, 'take-back', MUG)
  expect(await photos(who.shop)).toBe(0)
  const loose = await env.DB.prepare('SELECT delete_at AS at FROM loose_files WHERE photo = ?')
    .bind(id)
    .first('at')
  expect(loose).toBe(0)
})
