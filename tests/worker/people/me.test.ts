import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressHash } from '../../../worker/platform/address.ts'
import { mePath } from '../../../worker/platform/me-link.ts'
import {
  asMember,
  type Changes,
  decide,
  eventsOf,
  type Member,
  newAddress,
  newKey,
  newMember,
  newShop,
  pageOf,
  published,
  sent,
  storedValue,
  unique,
  wholeMailsTo,
} from '../factories.ts'
import { order, sendOrders } from '../invitations/asking.ts'
import { env, OWN_ORIGIN, PEPPER, request, ring, server, startServer } from '../server.ts'

beforeAll(startServer)
afterAll(() => server.close())

const DAY = 86_400_000

interface Author {
  shop: string
  member: Member
  email: string
  path: string
  id: string
}

/** An author with one review, published or not, and the path of their page. */
async function author(changes: Changes = {}, isPublished = true): Promise<Author> {
  const shop = await newShop()
  const member = await newMember(shop)
  const email = `${unique('anna')}@mail.example`
  const all = { email, locale: 'en', ...changes }
  const id = isPublished ? await published(shop, member, all) : await sent(shop, all)
  const person = await storedValue<string>(id, 'person_id')
  return { shop, member, email, id, path: await mePath(PEPPER, shop, person, Date.now()) }
}

const pageText = async (path: string) => (await request(path)).text()
const formTokenIn = (text: string) => text.match(/name="form" value="([^"]+)"/)![1]!

/** Sends a form of the page as a browser without a script does. */
async function post(path: string, action: string, fields: Record<string, string>, headers = {}) {
  const form = formTokenIn(await pageText(path))
  return request(`${path}/${action}`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      Origin: OWN_ORIGIN,
      'Content-Type': 'application/x-www-form-urlencoded',
      'CF-Connecting-IP': newAddress(),
      ...headers,
    },
    body: new URLSearchParams({ form, ...fields }).toString(),
  })
}
async function freshCode({ path, email }: Author): Promise<string> {
  await post(path, 'code', {})
  return (await wholeMailsTo(email)).at(-1)!.subject.slice(0, 6)
}

describe('the page of an author', () => {
  it('shows what they said, what became of it, and the answer', async () => {
    const { path, member, shop, id } = await author({ body: 'Deep <glaze> & more.' })
    await asMember(member, shop, 'PUT', `/reviews/${id}/reply`, { body: 'Thank you!', expectedVersion: 2 })
    const answer = await request(path)
    const text = await answer.text()
    for (const words of [
      'Anna, this is what you said',
      'It is on the page',
      'Thank you!',
      'The answer by Marta',
    ])
      expect(text).toContain(words)
    expect(text).toContain('Deep &lt;glaze&gt; &amp; more.')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex')
    expect(answer.headers.get('Content-Security-Policy')).not.toContain('script-src')
  })

  it('tells the reason of a decision against, and takes the text changed', async () => {
    const one = await author({}, false)
    await decide(one.member, one.shop, one.id, { decision: 'reject', reason: 'personal_data' })
    expect(await pageText(one.path)).toContain('no names, numbers or addresses of other people')
    const fields = { review: one.id, version: '2', rating: '2', title: '', body: 'Without any name now.' }
    const answer = await post(one.path, 'change', fields)
    expect(answer.status).toBe(303)
    expect(await storedValue(one.id, 'status')).toBe('pending')
    expect(await storedValue(one.id, 'body')).toBe('Without any name now.')
    expect((await eventsOf(one.shop)).map(({ type }) => type)).toContain('review.edited')
  })

  it('keeps what was typed where it cannot be taken', async () => {
    const one = await author({}, false)
    const body = 'x'.repeat(5_001)
    const fields = { review: one.id, version: '1', rating: '2', title: 'Mine', body }
    const long = await post(one.path, 'change', fields)
    expect(long.status).toBe(422)
    expect(await long.text()).toContain(body)
    const late = await post(one.path, 'change', { ...fields, body: 'Short.', version: '7' })
    expect(await late.text()).toContain('Short.')
    expect(await storedValue(one.id, 'body')).not.toBe('Short.')
  })

  it('adds to a review that is on the page, dated, beside the first text', async () => {
    const one = await author()
    await env.DB.prepare("UPDATE reviews SET proof = 'order' WHERE id = ?").bind(one.id).run()
    const fields = { review: one.id, submission: crypto.randomUUID(), body: 'A month later it still holds.' }
    for (let times = 0; times < 2; times += 1) await post(one.path, 'add', fields)
    const first = await storedValue(one.id, 'body')
    await ring(Date.now() + DAY)
    expect(await storedValue(one.id, 'updates')).toContain('A month later')
    expect(JSON.parse(await storedValue(one.id, 'updates'))).toHaveLength(1)
    expect(await storedValue(one.id, 'body')).toBe(first)
  })

  it('an addition has the proof of its review, no better: without one a person reads it first', async () => {
    const one = await author()
    await post(one.path, 'add', { review: one.id, submission: crypto.randomUUID(), body: 'It still holds.' })
    await ring(Date.now() + DAY)
    expect(await storedValue(one.id, 'updates')).toBeNull()
    const due = await env.DB.prepare('SELECT due_at AS due FROM review_updates WHERE review_id = ?')
      .bind(one.id)
      .first<number>('due')
    expect(Math.round((due! - Date.now()) / DAY)).toBe(14)
  })

  it('takes a review back from the page, and its photos out of the store', async () => {
    const one = await author()
    await env.DB.prepare(
      "INSERT INTO photos (id, shop_id, review_id, upload, place, width, height, bytes, colour, status, created_at) VALUES (?, ?, ?, 'u', 0, 1, 1, 1, 0, 'published', 1)",
    )
      .bind(`photo-${one.id}`, one.shop, one.id)
      .run()
    await env.PHOTOS.put(`${one.shop}/photo-${one.id}.webp`, 'picture')
    expect((await post(one.path, 'withdraw', { review: one.id })).status).toBe(303)
    expect(await storedValue(one.id, 'status')).toBe('withdrawn')
    expect((await pageOf(one.shop)).summary.ratings).toBe(0)
    expect((await request(`/p/photo-${one.id}`)).status).toBe(404)
    await ring(Date.now())
    expect((await env.PHOTOS.list({ prefix: `${one.shop}/` })).objects).toEqual([])
  })

  it('shows each photo with what became of it, and the way to disagree about one', async () => {
    const one = await author()
    const [shown, refused] = [`shown-${one.id}`, `refused-${one.id}`]
    for (const [place, id] of [shown, refused].entries()) {
      await env.DB.prepare(
        `INSERT INTO photos (id, shop_id, review_id, upload, place, width, height, bytes, colour, created_at)
         VALUES (?1, ?2, ?3, ?1, ?4, 1, 1, 1, 0, 1)`,
      )
        .bind(id, one.shop, one.id, place)
        .run()
      await env.PHOTOS.put(`${one.shop}/${id}-small.webp`, `picture of ${id}`)
    }
    const decidePhoto = (id: string, decision: object) =>
      asMember(one.member, one.shop, 'POST', `/photos/${id}/decisions`, { was: 'pending', ...decision })
    await decidePhoto(shown, { decision: 'publish' })
    await decidePhoto(refused, { decision: 'reject', reason: 'personal_data' })

    const text = await pageText(one.path)
    expect(text).toContain('On the page.')
    expect(text).toMatch(/Not shown:<\/strong> no names, numbers or addresses of other people/)
    expect(await (await request(`${one.path}/photos/${refused}`)).text()).toBe(`picture of ${refused}`)
    const other = await author()
    expect((await request(`${other.path}/photos/${refused}`)).status).toBe(404)

    const [link, ...more] = [...text.matchAll(/href="(\/objection\/[^"]+)"/g)].map(([, path]) => path!)
    expect(more).toEqual([])
    expect(await pageText(link!)).toContain('looks at your photo again')
    await request(link!, {
      method: 'POST',
      headers: { Origin: OWN_ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: '',
    })
    expect(await pageText(one.path)).not.toContain('/objection/')
  })

  it('offers no earlier decision once the last was objected to', async () => {
    const one = await author({}, false)
    await decide(one.member, one.shop, one.id, { decision: 'reject', reason: 'personal_data' })
    const fields = { review: one.id, version: '2', rating: '2', title: '', body: 'Said in other words.' }
    await post(one.path, 'change', fields)
    await decide(one.member, one.shop, one.id, {
      decision: 'reject',
      reason: 'illegal',
      expectedVersion: await storedValue(one.id, 'version'),
    })
    const link = (await pageText(one.path)).match(/href="(\/objection\/[^"]+)"/)![1]!
    await request(link, {
      method: 'POST',
      headers: { Origin: OWN_ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: '',
    })
    expect(await pageText(one.path)).not.toContain('/objection/')
  })

  it('hears whether the answer helped', async () => {
    const one = await author()
    await asMember(one.member, one.shop, 'PUT', `/reviews/${one.id}/reply`, {
      body: 'Thank you!',
      expectedVersion: 2,
    })
    await post(one.path, 'helped', { review: one.id, helped: 'no' })
    expect((await eventsOf(one.shop)).at(-1)!.type).toBe('reply.not_helped')
  })

  it.each(['change', 'add', 'withdraw', 'helped'])('lets nobody %s what another wrote', async (action) => {
    const [mine, other] = [await author({}, false), await author()]
    const fields = {
      review: other.id,
      version: '2',
      rating: '1',
      title: '',
      body: 'Mine now.',
      helped: 'yes',
    }
    await post(mine.path, action, { ...fields, submission: crypto.randomUUID() })
    expect(await storedValue(other.id, 'status')).toBe('published')
    expect(await storedValue(other.id, 'body')).not.toBe('Mine now.')
  })

  it('takes no form from another website, and none without the page’s own token', async () => {
    const one = await author()
    const fields = { review: one.id }
    expect((await post(one.path, 'withdraw', fields, { Origin: 'https://evil.example' })).status).toBe(403)
    expect((await post(one.path, 'withdraw', { ...fields, form: 'guessed' })).status).toBe(403)
    expect(await storedValue(one.id, 'status')).toBe('published')
  })

  it('does not open with a forged link, one that is over, or one of another purpose', async () => {
    const one = await author()
    const person = await storedValue<string>(one.id, 'person_id')
    const over = await mePath(PEPPER, one.shop, person, Date.now() - 181 * DAY)
    for (const path of [`${one.path}x`, over, one.path.replace('/me/', '/u/')])
      expect((await request(path)).status).toBe(404)
  })
})

describe('a fresh code', () => {
  it('is asked for before data are downloaded, and works once', async () => {
    const one = await author()
    expect((await post(one.path, 'export', { code: '000000' })).status).toBe(422)
    const code = await freshCode(one)
    const answer = await post(one.path, 'export', { code })
    expect(answer.headers.get('Content-Disposition')).toContain('my-data.json')
    const data = (await answer.json()) as { person: { email: string }; reviews: Array<{ body: string }> }
    expect(data.person.email).toBe(one.email)
    expect(data.reviews[0]!.body).toContain('Deeper glaze')
    expect((await post(one.path, 'export', { code })).status).toBe(422)
  })

  it('is not guessed: after five tries the right one is wrong', async () => {
    const one = await author()
    const code = await freshCode(one)
    const wrong = code === '111111' ? '222222' : '111111'
    for (let tries = 0; tries < 5; tries += 1) await post(one.path, 'export', { code: wrong })
    expect((await post(one.path, 'export', { code })).status).toBe(422)
  })

  it('is mailed five times an hour at the most, with the same answer', async () => {
    const one = await author()
    for (let times = 0; times < 7; times += 1)
      expect((await post(one.path, 'code', {})).headers.get('Location')).toContain('done=code')
    expect(await wholeMailsTo(one.email)).toHaveLength(5)
  })

  it('changes the address once its owner has opened the link that went there', async () => {
    const one = await author()
    const next = `${unique('new')}@mail.example`
    await post(one.path, 'address', { code: await freshCode(one), email: next })
    const link = new URL((await wholeMailsTo(next))[0]!.text.match(/http\S+/)![0]).pathname
    expect((await request(link)).status).toBe(200)
    const emailOf = async () =>
      env.DB.prepare('SELECT email FROM people WHERE shop_id = ?').bind(one.shop).first('email')
    expect(await emailOf()).toBe(one.email)
    const confirmed = await request(link, { method: 'POST', headers: { Origin: OWN_ORIGIN } })
    expect(confirmed.status).toBe(200)
    expect(await emailOf()).toBe(next)
  })
})

describe('digits that are wrong', () => {
  it('are asked for again where they were typed, with all the rest as it was', async () => {
    const { path } = await author()
    const opened = (page: string) =>
      [...page.matchAll(/<details open><summary>([^<]*)/g)].map(([, summary]) => summary)
    expect(opened(await pageText(`${path}?done=code`))).toEqual([
      'Download all my data',
      'Change my address',
      'Delete my data',
    ])
    const erase = await (await post(path, 'erase', { how: 'words_stay', code: '000000' })).text()
    expect(opened(erase)).toEqual(['Delete my data'])
    expect(erase).toContain('value="words_stay" required checked')
    const address = await (await post(path, 'address', { email: 'new@mail.example', code: '000000' })).text()
    expect(opened(address)).toEqual(['Change my address'])
    expect(address).toContain('value="new@mail.example"')
  })
})

describe('erasure', () => {
  /** Every table that holds any of `texts`, searched row by row, and every file of theirs. */
  async function whereFound(texts: string[]): Promise<string[]> {
    const { results: tables } = await env.DB.prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name <> 'test_mails' AND name NOT LIKE 'review_search%'",
    ).all<{ name: string }>()
    const found: string[] = []
    for (const { name } of tables) {
      const { results } = await env.DB.prepare(`SELECT * FROM "${name}"`).all()
      const rows = JSON.stringify(results).toLowerCase()
      for (const text of texts) if (rows.includes(text.toLowerCase())) found.push(`${name}: ${text}`)
    }
    return found
  }

  async function known(): Promise<Author & { words: string; surname: string }> {
    const words = unique('a thought that nobody else has')
    const surname = unique('Bianchissima')
    const one = await author({ body: words, title: `${words}, title`, name: `Anna ${surname}` })
    await asMember(one.member, one.shop, 'PUT', `/reviews/${one.id}/reply`, {
      body: `Thank you, Anna ${surname}!`,
      expectedVersion: 2,
    })
    const customer = { ...order().customer, email: one.email, name: `Anna ${surname}` }
    await sendOrders(one.shop, await newKey(one.shop), order({ customer }))
    await post(one.path, 'add', { review: one.id, submission: crypto.randomUUID(), body: `${words}, still` })
    await env.DB.prepare(
      "INSERT INTO photos (id, shop_id, review_id, upload, place, width, height, bytes, colour, status, created_at) VALUES (?, ?, ?, 'u', 0, 1, 1, 1, 0, 'published', 1)",
    )
      .bind(`photo-${one.id}`, one.shop, one.id)
      .run()
    const of = 'FROM invitations WHERE shop_id = ?1'
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO experiences (shop_id, id, invitation_id, wish, created_at, changed_at) SELECT shop_id, 'e', id, ?2, 1, 1 ${of}`,
      ).bind(one.shop, words),
      env.DB.prepare(
        `INSERT INTO contact_requests (shop_id, id, invitation_id, way, need, contact, note, name, locale, due_at, created_at, delete_after)
         SELECT shop_id, 'c', id, 'write', 'help', ?2, ?3, ?4, 'en', 1, 1, 1 ${of}`,
      ).bind(one.shop, one.email, words, surname),
      env.DB.prepare(
        `INSERT INTO questions (id, shop_id, product, pool, person_id, submission, digest, body, author_name, status, published_at, created_at)
         SELECT 'q' || id, shop_id, product, pool, person_id, 'q' || id, '', ?2, ?3, 'published', 1, 1 FROM reviews WHERE id = ?1`,
      ).bind(one.id, words, surname),
    ])
    await env.PHOTOS.put(`${one.shop}/photo-${one.id}.webp`, 'picture')
    await env.PHOTOS.put(`${one.shop}/photo-${one.id}-small.webp`, 'picture')
    return { ...one, words, surname }
  }
  const files = async (shop: string) => (await env.PHOTOS.list({ prefix: `${shop}/` })).objects.length

  it('of everything leaves neither words nor name nor address anywhere, in any table, nor a photo', async () => {
    const one = await known()
    const traces = [one.words, one.surname, one.email]
    expect((await whereFound(traces)).length).toBeGreaterThan(3)
    const answer = await post(one.path, 'erase', { how: 'all', code: await freshCode(one) })
    expect(await answer.text()).toContain('Your data are deleted')
    expect(await whereFound(traces)).toEqual([])
    expect(await files(one.shop)).toBe(0)
    expect((await pageOf(one.shop)).summary.ratings).toBe(0)
    expect((await request(one.path)).status).toBe(404)
  })

  it('may leave the words on the page, as those of a former customer', async () => {
    const one = await known()
    await post(one.path, 'erase', { how: 'words_stay', code: await freshCode(one) })
    expect(await whereFound([one.email])).toEqual([])
    const [review] = (await pageOf(one.shop)).reviews
    expect(review).toMatchObject({ name: 'Former customer', body: one.words })
    expect(await files(one.shop)).toBe(0)
  })

  it('outlives itself: the address is never asked again', async () => {
    const one = await known()
    await post(one.path, 'erase', { how: 'all', code: await freshCode(one) })
    const refusal = await env.DB.prepare(
      'SELECT refusal FROM addresses_asked WHERE shop_id = ? AND email_hmac = ?',
    )
      .bind(one.shop, await addressHash(PEPPER, one.shop, one.email))
      .first('refusal')
    expect(refusal).toBe('erased')
  })

  it('is refused without a choice or a code, and deletes nothing then', async () => {
    const one = await author()
    expect((await post(one.path, 'erase', { code: await freshCode(one) })).status).toBe(422)
    expect((await post(one.path, 'erase', { how: 'all', code: '000000' })).status).toBe(422)
    expect(await storedValue(one.id, 'status')).toBe('published')
  })
})

describe('a lost link', () => {
  const ask = (shop: string, email: string) =>
    request(`/me/lost/${shop}`, {
      method: 'POST',
      headers: {
        Origin: OWN_ORIGIN,
        'Content-Type': 'application/x-www-form-urlencoded',
        'CF-Connecting-IP': newAddress(),
      },
      body: new URLSearchParams({ email }).toString(),
    })

  it('is sent again, with the same answer for known and unknown addresses', async () => {
    const one = await author()
    const [known, unknown] = [await ask(one.shop, one.email), await ask(one.shop, 'nobody@mail.example')]
    expect([known.status, unknown.status]).toEqual([200, 200])
    expect(await known.text()).toBe(await unknown.text())
    const link = (await wholeMailsTo(one.email))[0]!.text.match(/\/me\/\S+/)![0]
    expect(await pageText(link)).toContain('this is what you said')
    expect(await wholeMailsTo('nobody@mail.example')).toEqual([])
  })

  it('is sent three times an hour at the most', async () => {
    const one = await author()
    for (let times = 0; times < 5; times += 1) await ask(one.shop, one.email)
    expect(await wholeMailsTo(one.email)).toHaveLength(3)
  })

  it('needs an address that could be one, and keeps what was typed', async () => {
    const one = await author()
    const answer = await ask(one.shop, 'anna at mail')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('anna at mail')
  })

  it('leads from an old link to a new one, and from nowhere to a page that says so', async () => {
    const { shop } = await author()
    const over = await mePath(PEPPER, shop, 'nobody', Date.now() - 181 * DAY)
    const answer = await request(over)
    expect([answer.status, (await answer.text()).includes(`href="/me/lost/${shop}"`)]).toEqual([404, true])
    const foreign = await mePath(PEPPER, 'no-such-shop', 'nobody', Date.now())
    expect(await pageText(foreign)).not.toContain('/me/lost/')
    const nowhere = await request('/me/lost/no-such-shop')
    expect([nowhere.status, nowhere.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=UTF-8'])
    expect(await nowhere.text()).toContain('This link is over, or not complete.')
  })
})

describe('an address', () => {
  it('is wiped half a year after the last thing it was needed for; its hash stays', async () => {
    const one = await author()
    const row = () =>
      env.DB.prepare('SELECT email, email_hmac IS NOT NULL AS hashed FROM people WHERE shop_id = ?')
        .bind(one.shop)
        .first()
    await ring(Date.now() + 179 * DAY)
    expect(await row()).toMatchObject({ email: one.email })
    await ring(Date.now() + 182 * DAY)
    expect(await row()).toEqual({ email: null, hashed: 1 })
  })
})
