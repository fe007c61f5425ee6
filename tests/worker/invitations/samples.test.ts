import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SampleLetter } from '../../../shared/schemas/sample.ts'
import { walkToken } from '../../../worker/invitations/walk-token.ts'
import { asMember, newMember, newProduct, wholeMailsTo } from '../factories.ts'
import { env, PEPPER, request, server, startServer } from '../server.ts'
import { newShopWithKey } from './asking.ts'
import { ANNA, invited, pageAt, submit } from './hosted.ts'

beforeAll(startServer)
afterAll(() => server.close())

const DAY = 86_400_000

it('a letter is shown in each language before anybody gets one', async () => {
  const { shop } = await newShopWithKey()
  await newProduct(shop)
  const viewer = await newMember(shop, 'viewer')
  const letter = async (locale: string) =>
    (await (await asMember(viewer, shop, 'POST', '/samples/letter', { locale })).json()) as SampleLetter
  expect((await letter('en')).subject).toMatch(/^Anna, how is it\?/)
  const italian = await letter('it')
  expect(italian.subject).toMatch(/^Anna, com’è\?/)
  expect(italian).toMatchObject({ from: 'Ceramiche Rossi', replyTo: null })
  const page = await request(`/preview/${shop}/letter?locale=it`, { headers: { Cookie: viewer.cookie } })
  expect((await page.text()).match(/☆/g)!.length).toBeGreaterThanOrEqual(5)
  expect((await asMember(viewer, shop, 'POST', '/samples/letter', { locale: '' })).status).toBe(422)
})

it('as mail programs show it, it is for those who work there, is framed by the dashboard alone, and runs nothing', async () => {
  const { shop } = await newShopWithKey()
  const [viewer, stranger] = [await newMember(shop, 'viewer'), await newMember((await newShopWithKey()).shop)]
  const at = (query: string, headers = {}) => request(`/preview/${shop}/letter${query}`, { headers })
  expect((await at('?locale=en')).status).toBe(401)
  expect((await at('?locale=en', { Cookie: stranger.cookie })).status).toBe(404)
  expect((await at('', { Cookie: viewer.cookie })).status).toBe(422)
  const policy = (await at('?locale=en', { Cookie: viewer.cookie })).headers.get('Content-Security-Policy')
  expect(policy).toContain("frame-ancestors 'self'; sandbox")
  expect(policy).not.toContain('script-src')
})

it('a test mail goes to whoever asks for it, and its stars lead to a page that works', async () => {
  const { shop } = await newShopWithKey()
  const member = await newMember(shop, 'moderator')
  const answer = await asMember(member, shop, 'POST', '/samples/mail', { locale: 'en', reader: 'en' })
  expect(await answer.json()).toEqual({ to: member.email })
  const [mail] = await wholeMailsTo(member.email)
  const link = mail!.html!.match(/href="http:\/\/voce\.test(\/r\/[\w.-]+)\?/)![1]!
  expect(await (await request(link)).text()).toContain('Blue mug, 350 ml')
})

describe('walked as a customer', () => {
  const EXAMPLE = { product: 'example' }
  /** A walk at its beginning; the member is called Marta. */
  const begun = async (locale = 'en', reader = 'en') => {
    const { shop } = await newShopWithKey()
    const member = await newMember(shop, 'owner')
    const answer = await asMember(member, shop, 'POST', '/samples/walk', { locale, reader })
    return { shop, member, ...((await answer.json()) as { path: string }) }
  }
  /** Where a form of the page leads, and what stands there. */
  const led = async (link: string, act: string, fields: Record<string, string> = {}) => {
    const answer = await submit({ link }, act, fields)
    expect(answer.status).toBe(303)
    const { pathname, search } = new URL(answer.headers.get('Location')!, 'http://voce.test')
    return { link: pathname, page: await pageAt({ link: pathname }, search) }
  }
  /** Rows of the whole database, by table. */
  const rows = async (): Promise<Array<[string, unknown]>> => {
    const { results } = await env.DB.prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name NOT LIKE 'review_search%'",
    ).all<{ name: string }>()
    const counts: Array<[string, unknown]> = []
    for (const { name } of results)
      counts.push([name, await env.DB.prepare(`SELECT count(*) AS n FROM ${name}`).first('n')])
    return counts
  }

  it('the page is the one that customers see, by name, with later and stop', async () => {
    const { path } = await begun('it', 'en')
    const [page, real] = await Promise.all([
      pageAt({ link: path }),
      invited({ customer: { ...ANNA, name: 'Marta', locale: 'it' } }).then(pageAt),
    ])
    const outline = (html: string) =>
      html
        .slice(html.indexOf('<h1'))
        .replace(/\/r\/[\w.-]+/g, '')
        .replaceAll('example', 'mug-blue')
        .replace(/<p class="since">[^<]*<\/p>/, '')
    expect(outline(page)).toBe(outline(real))
    expect(page).toContain('Marta, com’è?')
    for (const form of ['/later"', '/stop"']) expect(page).toContain(form)
  })

  it('says above all else, in the words of who tries it, that it is tried out, and is for nobody else', async () => {
    const { path } = await begun('it', 'en')
    const page = await pageAt({ link: path })
    expect(page.slice(0, page.indexOf('<h1'))).toContain(
      '<p class="said walk" lang="en" dir="auto"><strong>You are trying this page out.</strong>',
    )
    expect((await request(path)).headers.get('X-Robots-Tag')).toContain('noindex')
    expect((await request(path)).headers.get('Cache-Control')).toBe('no-store')
  })

  it('does all that the page does, and begins again where it is asked to', async () => {
    const { path } = await begun()
    const tapped = await led(path, 'stars', { ...EXAMPLE, stars: '4' })
    expect(tapped.page).toContain('Your 4 stars count.')
    expect(tapped.page).toContain('And how were we?')
    const written = await led(tapped.link, 'words', {
      ...EXAMPLE,
      body: 'Deep "glaze".',
      name: 'Anna Bianchi',
    })
    expect(written.page).toContain('>Deep &quot;glaze&quot;.</textarea>')
    expect(written.page).toContain('<bdi>Anna B.</bdi>')
    const told = await led(written.link, 'private', { feeling: 'pleased', getting: 'bad' })
    expect(told.page).toContain('Ceramiche Rossi has it. Thank you.')
    expect(told.page).toContain('value="pleased" checked')
    const wished = await led(told.link, 'contact', {
      ...{ way: 'write', need: 'help', contact: 'a@mail.example', note: '' },
    })
    expect(wished.page).toContain('No longer needed')
    expect((await led(wished.link, 'no-contact')).page).not.toContain('No longer needed')
    expect((await led(wished.link, 'take-back', EXAMPLE)).page).toContain('Nothing of it is left')
    for (const [act, said] of [
      ['later', 'We ask once more, then.'],
      ['not-arrived', 'We wait a week'],
      ['gift', '/no-gift'],
      ['no-gift', 'Not a gift'],
      ['stop', 'Nobody asks you any more'],
      ['again', 'You may be asked again'],
      ['something-else', 'nothing has changed'],
    ])
      expect((await led(wished.link, act!, { days: '14' })).page).toContain(said)
    const again = wished.page.match(/href="(\/r\/w[^"]+)">Begin again/)![1]!
    expect(await pageAt({ link: again })).not.toContain('stars count.')
    expect(await pageAt({ link: path }, '?stars=3&product=example')).toContain('Yes, count my 3 stars')
  })

  it('hands back what cannot be taken, as the page does', async () => {
    const { path } = await begun()
    const { link } = await led(path, 'stars', { ...EXAMPLE, stars: '2' })
    const empty = await submit({ link }, 'words', { ...EXAMPLE, body: ' ', name: 'Anna' })
    expect([empty.status, (await empty.text()).includes('they count already')]).toEqual([422, true])
    const nowhere = await submit({ link }, 'contact', {
      way: 'write',
      need: 'help',
      contact: 'x',
      note: 'Loose.',
    })
    expect([nowhere.status, (await nowhere.text()).includes('>Loose.</textarea>')]).toEqual([422, true])
    expect((await submit({ link }, 'words', { ...EXAMPLE, body: 'x'.repeat(300_000) })).status).toBe(413)
  })

  it('writes nothing down and mails nothing, in all of the database', async () => {
    const { shop, member } = await begun()
    const before = await rows()
    const answer = await asMember(member, shop, 'POST', '/samples/walk', { locale: 'en', reader: 'en' })
    let { path: link } = (await answer.json()) as { path: string }
    for (const [act, fields] of [
      ['stars', { ...EXAMPLE, stars: '1' }],
      ['words', { ...EXAMPLE, body: 'Nothing of this is kept.', name: 'Anna' }],
      ['private', { feeling: 'upset', wish: 'Nor of this.' }],
      ['contact', { way: 'write', need: 'tell', contact: 'nobody@mail.example', note: 'Nor this.' }],
      ['stop', {}],
    ] as Array<[string, Record<string, string>]>)
      link = (await led(link, act, fields)).link
    expect(await rows()).toEqual(before)
  })

  it('fits into an address, however much is typed', async () => {
    const { path } = await begun()
    const { link } = await led(path, 'stars', { ...EXAMPLE, stars: '5' })
    const written = await led(link, 'words', { ...EXAMPLE, body: '釉'.repeat(5_000), name: '' })
    const told = await led(written.link, 'private', { feeling: 'pleased', wish: '箱'.repeat(5_000) })
    expect(told.link.length).toBeLessThan(8_000)
  })

  it('is opened by its own address alone, for a day', async () => {
    const { shop, path } = await begun()
    const walk = {
      shop,
      locale: 'en',
      reader: 'en',
      name: 'Marta',
      answers: {},
      experience: null,
      contact: false,
    }
    const at = async (since: number) => `/r/${await walkToken(PEPPER, { ...walk, since })}`
    expect((await request(await at(Date.now() - DAY + 60_000))).status).toBe(200)
    const forged = `${path.slice(0, -4)}${path.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`
    for (const link of [await at(Date.now() - DAY), forged, '/r/w.abc', '/r/w.']) {
      expect((await request(link)).status).toBe(404)
      expect((await submit({ link }, 'stars', { ...EXAMPLE, stars: '5' })).status).toBe(404)
    }
  })
})

it('is not for viewers, whose clicks change nothing', async () => {
  const { shop } = await newShopWithKey()
  const viewer = await newMember(shop, 'viewer')
  for (const what of ['mail', 'walk'])
    expect(
      (await asMember(viewer, shop, 'POST', `/samples/${what}`, { locale: 'en', reader: 'en' })).status,
    ).toBe(403)
})
