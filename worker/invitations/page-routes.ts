import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { BODY_MAX, JSON_BYTES_MAX, NAME_MAX } from '../../shared/limits.ts'
import { contactInput } from '../../shared/schemas/contact-request.ts'
import { experienceInput } from '../../shared/schemas/experience.ts'
import { line, text } from '../../shared/schemas/fields.ts'
import { characters, shownName } from '../../shared/text.ts'
import { promisedBy, readContact } from '../experience/contact-rules.ts'
import { openContact, requestContact, withdrawContact } from '../experience/contact-store.ts'
import { experienceOf, keepExperience } from '../experience/experience-store.ts'
import { noticeSignals } from '../moderation/text-rules.ts'
import { keyedHash, sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { handOver } from '../platform/hand-over.ts'
import { newId } from '../platform/ids.ts'
import { forget } from '../platform/memory.ts'
import { purge, tagsOf } from '../platform/purge.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { checked } from '../platform/validate.ts'
import { type Speech, wordsOf } from '../platform/words.ts'
import { type Asked, addWords, answersOf, takeBack, tap, type Written } from './answer-store.ts'
import {
  type Invitation,
  isSnooze,
  markGift,
  markVisited,
  postpone,
  refuse,
  snooze,
} from './invitation-store.ts'
import { invitationByToken } from './invitation-token.ts'
import { type Done, hostedPage, isDone } from './page.ts'
import { cardId, type Refused } from './page-card.ts'
import { noticePage, pageHeaders } from './page-frame.ts'
import { lookOf, type PageLook, starsOf, withFirst } from './page-rules.ts'
import { allowAgain, type PageShop, pageShop, unmarkGift } from './page-store.ts'

type PageContext = Context<AppEnv, '/:token'>

/** A link that was read, with all that the page behind it needs. */
interface Opened {
  token: string
  invitation: Invitation
  shop: PageShop
  look: PageLook
  speech: Speech
}

const NO_LOOK: PageLook = { shop: '', accent: null, logo: null }

/** The invitation behind the link, or the page that says kindly why there is none. */
async function open(c: PageContext): Promise<Opened | Response> {
  const token = c.req.param('token')
  const outcome = await invitationByToken(c.env, token, c.var.now)
  if (outcome.kind === 'not_valid') {
    const speech = await wordsOf(c.env, preferred(c))
    const page = noticePage(speech, speech.say('hosted.notValid'), speech.say('hosted.notValidText'), NO_LOOK)
    return c.html(page, 404, await pageHeaders(NO_LOOK))
  }
  const id = outcome.kind === 'found' ? outcome.invitation.id : ''
  const shop = (await pageShop(
    c.env.DB,
    outcome.kind === 'found' ? outcome.invitation.shop : outcome.shop,
    id,
  ))!
  const look = lookOf(shop)
  const ended = outcome.kind === 'expired' || (outcome.invitation.expiresAt ?? Infinity) <= c.var.now
  if (ended) {
    const locale = outcome.kind === 'found' ? outcome.invitation.locale : preferred(c)
    const speech = await wordsOf(c.env, locale, shop.formality)
    const said = speech.say('hosted.expiredText', { shop: look.shop })
    return c.html(noticePage(speech, speech.say('hosted.expired'), said, look), 410, await pageHeaders(look))
  }
  const { invitation } = outcome
  return { token, invitation, shop, look, speech: await wordsOf(c.env, invitation.locale, shop.formality) }
}

/** The first language that a browser asks for. */
const preferred = (c: PageContext): string =>
  c.req.header('Accept-Language')?.match(/^[a-z]{2,3}(-[A-Za-z]{2})?/)?.[0] ?? 'en'

const asks = (stored: string | null) => (stored === 'ladder' || stored === 'both' ? stored : 'feeling')

interface Shown {
  chosen?: { product: string; stars: number } | null
  done?: Done | null
  isAll?: boolean
  talks?: boolean
  refused?: Refused | null
  contactRefused?: { message: string; contact: string; note: string; way: string; need: string } | null
}

async function show(c: PageContext, opened: Opened, shown: Shown, status: 200 | 422 = 200) {
  const { token, invitation, shop, look, speech } = opened
  const { shop: id, items, person } = invitation
  const { now } = c.var
  const [answers, experience, request] = await Promise.all([
    answersOf(c.env.DB, id, invitation.id),
    experienceOf(c.env.DB, id, invitation.id),
    openContact(c.env.DB, id, invitation.id),
  ])
  const byProduct = new Map(answers.map((answer) => [answer.product, answer]))
  // Days as in Britain where nobody said which English.
  const dates = speech.locale === 'en' ? 'en-GB' : speech.locale
  const day = (at: number) =>
    new Date(at).toLocaleDateString(dates, { day: 'numeric', month: 'long', timeZone: shop.timezone })
  const since =
    shop.deliveredAt !== null
      ? speech.say('hosted.since', { date: day(shop.deliveredAt) })
      : invitation.orderedAt !== null
        ? speech.say('hosted.boughtOn', { date: day(invitation.orderedAt) })
        : null
  const chosen = shown.chosen && !byProduct.has(shown.chosen.product) ? shown.chosen : null
  const placed = items.map((item, at) => ({ ...item, place: at + 1 }))
  const cards = withFirst(placed, chosen?.product ?? null).map((item) => ({
    item,
    place: item.place,
    answer: byProduct.get(item.product) ?? null,
    chosen: chosen?.product === item.product ? chosen.stars : null,
    refused: shown.refused?.product === item.product ? shown.refused : null,
    since: item.product === '~shop' ? null : since,
    name: person?.name ?? null,
    now,
  }))
  const answeredAll = items.length > 0 && items.every(({ spentAt }) => spentAt !== null)
  const isAll = answeredAll || shown.isAll === true || shown.done === 'private'
  const settings = readContact(shop.contact)
  const promised = new Date(request?.dueAt ?? promisedBy(now, settings.withinHours)).toLocaleString(dates, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: shop.timezone,
  })
  const page = hostedPage(speech, {
    token,
    look,
    name: person?.name ?? null,
    cards,
    confirming: chosen !== null,
    done: shown.done ?? null,
    isAll,
    isPrivateOpen: isAll && answers.length > 0,
    asks: asks(shop.asks),
    experience,
    contact: {
      shop: look.shop,
      settings,
      promised,
      open: request !== null,
      email: person?.email ?? null,
      refused: shown.contactRefused ?? null,
    },
    talks: shown.talks === true,
    until: invitation.expiresAt === null ? null : day(invitation.expiresAt),
    hasAddress: person?.emailHash != null,
  })
  return c.html(page, status, await pageHeaders(look))
}

/** After a form: back to the page, so that reloading sends nothing again. */
const back = (c: PageContext, { done, hash = '' }: { done?: Done; hash?: string }) =>
  c.redirect(`/r/${c.req.param('token')}${done ? `?done=${done}` : ''}${hash ? `#${hash}` : ''}`, 303)

type Form = Record<string, unknown>

/** A form's fields; null where it is larger than anything a person types. */
async function formOf(c: PageContext): Promise<Form | null> {
  if (Number(c.req.header('Content-Length') ?? Infinity) > JSON_BYTES_MAX * 3) return null
  return c.req.parseBody().catch(() => null)
}

async function tooMuch(c: PageContext, { speech, look }: Opened) {
  const page = noticePage(speech, speech.say('hosted.tooMuch'), speech.say('hosted.tooMuchText'), look)
  return c.html(page, 413, await pageHeaders(look))
}

/** Opens the link and reads the form, or answers why not. */
const posted =
  (handle: (c: PageContext, opened: Opened, form: Form) => Promise<Response>) =>
  async (c: PageContext): Promise<Response> => {
    const opened = await open(c)
    if (opened instanceof Response) return opened
    const form = await formOf(c)
    return form === null ? tooMuch(c, opened) : handle(c, opened, form)
  }

/** The product that a form is about, where the invitation asks about it. */
function askedBy({ invitation }: Opened, form: Form): { asked: Asked; place: number } | null {
  const at = invitation.items.findIndex(({ product }) => product === form.product)
  if (at === -1) return null
  const { shop, id, items } = invitation
  return { asked: { shop, invitation: id, product: items[at]!.product }, place: at + 1 }
}

/** Hands on what was written, and tells everyone who keeps a copy of what was public. */
function announce(c: PageContext, { shop, product }: Asked, { changed, events }: Written): void {
  if (changed) {
    forget(shop)
    c.executionCtx.waitUntil(purge(c.executionCtx, tagsOf(shop, product)))
  }
  c.executionCtx.waitUntil(handOver(c.env.EVENTS, events))
}

const run = async (c: PageContext, ...statements: D1PreparedStatement[]): Promise<boolean> =>
  (await c.env.DB.batch(statements)).some(({ meta }) => meta.changes > 0)

/** The author's key of an answer: whoever has the link has it, and nobody can guess it from anything else. */
const submissionHashOf = async (pepper: string, { shop, invitation, product }: Asked): Promise<string> =>
  sha256(await keyedHash(pepper, 'hosted answer', `${shop}\n${invitation}\n${product}`))

/** The pages behind invitations, at `/r/:token`. Whoever has the link may act, so no origin is asked for. */
export const hostedPages = new Hono<AppEnv>()
  .get('/:token', async (c) => {
    const opened = await open(c)
    if (opened instanceof Response) return opened
    const { invitation } = opened
    c.executionCtx.waitUntil(markVisited(c.env.DB, invitation.shop, invitation.id, c.var.now).run())
    const { stars, product, done, all, talk } = c.req.query()
    const rating = starsOf(stars)
    const first = product ?? invitation.items[0]?.product
    return show(c, opened, {
      chosen: rating !== null && first !== undefined ? { product: first, stars: rating } : null,
      done: isDone(done) ? done : null,
      isAll: all !== undefined,
      talks: talk !== undefined,
    })
  })
  .use('/:token/*', rateLimit('KEY_LIMIT'))
  .post(
    '/:token/stars',
    posted(async (c, opened, form) => {
      const found = askedBy(opened, form)
      const rating = starsOf(form.stars)
      if (!found || rating === null) return back(c, { done: 'nothing' })
      const written = await tap(c.env.DB, found.asked, {
        id: newId(c.var.now),
        submissionHash: await submissionHashOf(c.env.PEPPER, found.asked),
        rating,
        channel: 'mail',
        now: c.var.now,
      })
      announce(c, found.asked, written)
      return back(c, { hash: cardId(found.place) })
    }),
  )
  .post(
    '/:token/take-back',
    posted(async (c, opened, form) => {
      const found = askedBy(opened, form)
      if (!found) return back(c, { done: 'nothing' })
      const written = await takeBack(c.env.DB, found.asked, c.var.now)
      announce(c, found.asked, written)
      return back(c, { done: written.changed ? 'takenBack' : 'nothing', hash: cardId(found.place) })
    }),
  )
  .post(
    '/:token/words',
    posted(async (c, opened, form) => {
      const found = askedBy(opened, form)
      if (!found) return back(c, { done: 'nothing' })
      const typed = { body: String(form.body ?? ''), name: String(form.name ?? '') }
      const body = checked(text(BODY_MAX), typed.body)
      const name = checked(line(NAME_MAX), typed.name)
      const refuse = (field: Refused['field'], message: string) =>
        show(c, opened, { refused: { product: found.asked.product, field, message, ...typed } }, 422)
      if (!('data' in body)) {
        const n = Math.max(1, characters(typed.body) - BODY_MAX)
        return refuse('body', opened.speech.say('hosted.wordsTooLong', { n }))
      }
      if (body.data === '') return refuse('body', opened.speech.say('hosted.wordsMissing'))
      if (!('data' in name)) return refuse('name', opened.speech.say('hosted.nameTooLong'))
      const written = await addWords(c.env.DB, found.asked, {
        body: body.data,
        authorName: name.data === '' ? null : shownName(name.data),
        language: opened.speech.locale.split('-')[0]!.toLowerCase(),
        signals: noticeSignals(body.data, name.data),
        now: c.var.now,
      })
      announce(c, found.asked, written)
      return back(c, { hash: cardId(found.place) })
    }),
  )
  .post(
    '/:token/private',
    posted(async (c, { invitation }, form) => {
      const { data } = z.safeParse(experienceInput(), form)
      const { shop, id } = invitation
      const kept = data && (await keepExperience(c.env.DB, shop, id, data, newId(c.var.now), c.var.now))
      return back(c, { done: kept ? 'private' : 'nothing', hash: 'private' })
    }),
  )
  .post(
    '/:token/contact',
    posted(async (c, opened, form) => {
      const { invitation, shop, speech } = opened
      const settings = readContact(shop.contact)
      const given = checked(contactInput(), form)
      const typed = {
        contact: String(form.contact ?? ''),
        note: String(form.note ?? ''),
        way: String(form.way ?? ''),
        need: String(form.need ?? ''),
      }
      if (!('data' in given) || !settings.ways.includes(given.data.way)) {
        const lacksNeed = 'fields' in given && given.fields.some(({ path }) => path === 'need')
        const message = !typed.contact.trim()
          ? speech.say('hosted.contactMissing')
          : lacksNeed
            ? speech.say('hosted.needMissing')
            : speech.say(typed.way === 'write' ? 'hosted.emailWrong' : 'hosted.phoneWrong')
        return show(c, opened, { talks: true, contactRefused: { message, ...typed } }, 422)
      }
      const { now } = c.var
      const statements = requestContact(c.env.DB, {
        shop: invitation.shop,
        invitation: invitation.id,
        id: newId(now),
        given: given.data,
        name: invitation.person?.name ?? null,
        locale: invitation.locale,
        dueAt: promisedBy(now, settings.withinHours),
        keepDays: settings.keepDays,
        origin: new URL(c.req.url).origin,
        now,
      })
      const answers = await c.env.DB.batch<{ seq: number }>([
        ...statements,
        postpone(c.env.DB, invitation.shop, invitation.id, 'contact_request', now),
      ])
      const events = answers[1]!.results.map(({ seq }) => seq)
      c.executionCtx.waitUntil(handOver(c.env.EVENTS, events))
      return back(c, { hash: 'talk' })
    }),
  )
  .post(
    '/:token/no-contact',
    posted(async (c, { invitation }) => {
      const changed = await run(c, ...withdrawContact(c.env.DB, invitation.shop, invitation.id, c.var.now))
      return back(c, { done: changed ? 'withdrawn' : 'nothing', hash: 'said' })
    }),
  )
  .post(
    '/:token/later',
    posted(async (c, { invitation }, form) => {
      const days = Number(form.days)
      const { shop, id } = invitation
      const later = isSnooze(days) && (await run(c, snooze(c.env.DB, shop, id, days, c.var.now)))
      return back(c, { done: later ? 'later' : 'nothing', hash: 'said' })
    }),
  )
  .post(
    '/:token/not-arrived',
    posted(async (c, { invitation }) => {
      await run(c, postpone(c.env.DB, invitation.shop, invitation.id, 'not_arrived', c.var.now))
      return back(c, { done: 'notArrived', hash: 'said' })
    }),
  )
  .post(
    '/:token/gift',
    posted(async (c, { invitation }) => {
      const changed = await run(c, markGift(c.env.DB, invitation.shop, invitation.id))
      return back(c, { done: changed ? 'gift' : 'nothing', hash: 'said' })
    }),
  )
  .post(
    '/:token/no-gift',
    posted(async (c, { invitation }) => {
      await run(c, unmarkGift(c.env.DB, invitation.shop, invitation.id))
      return back(c, { done: 'noGift', hash: 'said' })
    }),
  )
  .post(
    '/:token/stop',
    posted(async (c, { invitation }) => {
      const { shop, person } = invitation
      if (!person?.emailHash) return back(c, { done: 'nothing', hash: 'said' })
      await run(c, ...refuse(c.env.DB, shop, person.emailHash, 'opted_out', c.var.now))
      return back(c, { done: 'stopped', hash: 'said' })
    }),
  )
  .post(
    '/:token/again',
    posted(async (c, { invitation }) => {
      const { shop, person } = invitation
      if (person?.emailHash) await run(c, allowAgain(c.env.DB, shop, person.emailHash))
      return back(c, { done: 'again', hash: 'said' })
    }),
  )
