import type { Context } from 'hono'
import { BODY_MAX, EMAIL_MAX, JSON_BYTES_MAX, NAME_MAX, PRODUCT_ID_MAX } from '../../shared/limits.ts'
import { email, line, text } from '../../shared/schemas/fields.ts'
import type { ReviewSubmission } from '../../shared/schemas/review.ts'
import { characters } from '../../shared/text.ts'
import { clientKey } from '../platform/client-ip.ts'
import type { AppEnv } from '../platform/env.ts'
import { handOver } from '../platform/hand-over.ts'
import { Routes } from '../platform/routing.ts'
import { DAY } from '../platform/time.ts'
import { mintToken, readToken } from '../platform/token.ts'
import { checked } from '../platform/validate.ts'
import { type Speech, wordsOf } from '../platform/words.ts'
import { newReview, submitReview } from '../reviews/submit-store.ts'
import { pageHeaders } from './page-frame.ts'
import { lookOf, type PageLook, starsOf } from './page-rules.ts'
import { pageShop } from './page-store.ts'
import {
  choosePage,
  gonePage,
  NOTHING_TYPED,
  type Typed,
  thanksPage,
  visitorPage,
  type Wrong,
  wayTo,
} from './visitor-page.ts'
import { productsToChoose, type VisitedProduct, visitedProduct } from './visitor-store.ts'

/** Where the card with the code lies: a short word, such as `counter`. */
const PLACE_MAX = 60
/** How long a form can lie open. */
const FORM_LIFETIME = DAY

type VisitContext = Context<AppEnv>

interface Visit {
  shop: string
  look: PageLook
  speech: Speech
  at: string | null
}

const preferred = (c: VisitContext): string | undefined =>
  c.req.header('Accept-Language')?.match(/^[a-z]{2,3}(-[A-Za-z]{2})?/)?.[0]

const placeOf = (given: string | undefined): string | null => {
  const place = checked(line(PLACE_MAX), given ?? '')
  return 'data' in place && place.data !== '' ? place.data : null
}

const headersOf = async (look: PageLook): Promise<Record<string, string>> => ({
  ...(await pageHeaders(look)),
  // Browsers name the sender of a form only where the referrer may be known to ourselves.
  'Referrer-Policy': 'same-origin',
})

const NO_LOOK: PageLook = { shop: '', accent: null, logo: null }

async function notice(
  c: VisitContext,
  { speech, look, ...found }: Pick<Visit, 'speech' | 'look'> & Partial<Visit>,
) {
  const page = gonePage(speech, look, found.shop === undefined ? null : wayTo(found.shop, found.at ?? null))
  return c.html(page, 404, await headersOf(look))
}

/** The shop of an address, or the page that says that there is none. */
async function visit(c: VisitContext): Promise<Visit | Response> {
  const shop = c.req.param('shop') ?? ''
  const found = await pageShop(c.env.DB, shop, '')
  const speech = await wordsOf(c.env, preferred(c) ?? 'en', found?.formality)
  if (!found) return notice(c, { speech, look: NO_LOOK })
  return { shop, look: lookOf(found), speech, at: placeOf(c.req.query('at')) }
}

/** The thing of an address; the shop itself is always there. */
const productOf = async (c: VisitContext, shop: string): Promise<VisitedProduct | null> => {
  const id = c.req.param('product') ?? ''
  if (id === '~shop') return { id, title: null, imageUrl: null }
  return id.startsWith('~') || characters(id) > PRODUCT_ID_MAX ? null : visitedProduct(c.env.DB, shop, id)
}

async function showForm(
  c: VisitContext,
  { shop, look, speech }: Visit,
  product: VisitedProduct,
  typed: Typed = NOTHING_TYPED,
  wrong: Wrong = {},
  given: { token: string } | null = null,
) {
  const claims = { shop, product: product.id, id: crypto.randomUUID(), at: c.var.now }
  const token = given?.token ?? (await mintToken(c.env.PEPPER, 'form', claims, c.var.now + FORM_LIFETIME))
  const page = visitorPage(speech, look, { shop, product, token, typed, wrong })
  return c.html(page, Object.keys(wrong).length > 0 ? 422 : 200, await headersOf(look))
}

function judge(speech: Speech, typed: Typed): { wrong: Wrong; body: string; name: string; address: string } {
  const body = checked(text(BODY_MAX), typed.body)
  const name = checked(line(NAME_MAX), typed.name)
  const address = typed.email.trim() === '' ? { data: '' } : checked(email(), typed.email)
  const n = Math.max(1, characters(typed.body) - BODY_MAX)
  const wrong: Wrong = {
    ...(typed.stars === null && { stars: speech.say('visit.starsMissing') }),
    ...(!('data' in body)
      ? { body: speech.say('hosted.wordsTooLong', { n }) }
      : body.data === '' && { body: speech.say('visit.wordsMissing') }),
    ...(!('data' in name) && { name: speech.say('hosted.nameTooLong') }),
    ...(!('data' in address) && { email: speech.say('hosted.emailWrong') }),
  }
  const value = (given: { data: string } | object) => ('data' in given ? given.data : '')
  return { wrong, body: value(body), name: value(name), address: value(address) }
}

const TIES = {
  none: { incentive: 'none', relationship: 'none' },
  reward: { incentive: 'reward', relationship: 'none' },
  staff: { incentive: 'none', relationship: 'staff' },
  friend: { incentive: 'none', relationship: 'friend' },
} as const satisfies Record<string, Pick<ReviewSubmission, 'incentive' | 'relationship'>>
const isTie = (tie: string): tie is keyof typeof TIES => Object.hasOwn(TIES, tie)

const field = (form: Record<string, unknown>, name: string, max: number): string => {
  const value = form[name]
  return typeof value === 'string' ? value.slice(0, max) : ''
}

async function send(c: VisitContext, found: Visit, product: VisitedProduct): Promise<Response> {
  const { shop, look, speech, at } = found
  const isOwn = c.req.header('Origin') === new URL(c.req.url).origin
  const isSmall = Number(c.req.header('Content-Length') ?? Infinity) <= JSON_BYTES_MAX * 3
  const form = isOwn && isSmall ? await c.req.parseBody().catch(() => null) : null
  if (!form) return showForm(c, found, product, NOTHING_TYPED, { form: speech.say('visit.notFromHere') })
  const tie = field(form, 'tie', 10)
  const typed: Typed = {
    stars: starsOf(form.stars),
    body: field(form, 'body', BODY_MAX * 4),
    name: field(form, 'name', NAME_MAX * 4),
    email: field(form, 'email', EMAIL_MAX * 2),
    tie: isTie(tie) ? tie : 'none',
  }
  const token = field(form, 'form', 2_000)
  const claims = await readToken(c.env.PEPPER, 'form', token)
  if (claims?.shop !== shop || claims.product !== product.id)
    return showForm(c, found, product, typed, { form: speech.say('visit.stale') })
  const { wrong, body, name, address } = judge(speech, typed)
  if (typed.stars === null || Object.keys(wrong).length > 0)
    return showForm(c, found, product, typed, wrong, { token })
  const { success } = await c.env.WRITE_LIMIT.limit({ key: `${shop} ${clientKey(c.req.raw)}` })
  if (!success) return showForm(c, found, product, typed, { form: speech.say('visit.tooOften') }, { token })
  const submission: ReviewSubmission = {
    ...{ submissionId: String(claims.id), product: { id: product.id }, rating: typed.stars, body },
    ...TIES[typed.tie as keyof typeof TIES],
    ...(name !== '' && { name }),
    ...(address !== '' && { email: address }),
    ...(field(form, 'homepage', 10) !== '' && { homepage: 'filled in' }),
    locale: speech.locale,
    test: false,
  }
  const sent = { client: clientKey(c.req.raw), filledInMs: c.var.now - Number(claims.at), place: at }
  const review = await newReview(shop, submission, 'qr', c.env.PEPPER, c.var.now, sent)
  const outcome = await submitReview(c.env.DB, review, { kind: 'own' })
  if (outcome.kind === 'email_required')
    return showForm(c, found, product, typed, { email: speech.say('visit.emailMissing') }, { token })
  // The same form sent twice with other words: the first stand, and this one begins a new form.
  if (outcome.kind === 'submission_conflict')
    return showForm(c, found, product, typed, { form: speech.say('visit.stale') })
  if (outcome.kind !== 'created' && outcome.kind !== 'replayed') return notice(c, found)
  c.executionCtx.waitUntil(handOver(c.env.EVENTS, outcome.events))
  return c.html(thanksPage(speech, look, address !== ''), 200, await headersOf(look))
}

/** `/s/:shop[/:product]?at=place`: whoever scans the code on a parcel or at a counter answers here. */
export const visitorPages = () =>
  new Routes()
    .get('/:shop', async (c) => {
      const found = await visit(c)
      if (found instanceof Response) return found
      const after = (c.req.query('after') ?? '').slice(0, PRODUCT_ID_MAX)
      const { products, hasMore } = await productsToChoose(c.env.DB, found.shop, after)
      const next = hasMore ? products.at(-1)!.id : null
      return c.html(
        choosePage(found.speech, found.look, { ...found, products, next }),
        200,
        await headersOf(found.look),
      )
    })
    .on(['GET', 'POST'], '/:shop/:product', async (c) => {
      const found = await visit(c)
      if (found instanceof Response) return found
      const product = await productOf(c, found.shop)
      if (!product) return notice(c, found)
      return c.req.method === 'POST' ? send(c, found, product) : showForm(c, found, product)
    })
