import type { Experience } from '../../shared/schemas/experience.ts'
import { promisedBy, readContact } from '../experience/contact-rules.ts'
import { openContact } from '../experience/contact-store.ts'
import { experienceOf } from '../experience/experience-store.ts'
import { type Answer, answersOf } from './answer-store.ts'
import type { Invitation } from './invitation-store.ts'
import { type Done, type HostedPage, hostedPage, isDone, isWish, type Wish } from './page.ts'
import type { Refused } from './page-card.ts'
import { pageHeaders } from './page-frame.ts'
import type { Opened, PageContext } from './page-open.ts'
import { type OwnPhoto, ownPhotos } from './page-photo-store.ts'
import type { ContactRefused } from './page-private.ts'
import { starsOf, withFirst } from './page-rules.ts'

const asks = (stored: string | null) => (stored === 'ladder' || stored === 'both' ? stored : 'feeling')

/** What this showing of the page has to say, beside what is stored. */
export interface Shown {
  chosen?: { product: string; stars: number } | null
  done?: Done | null
  wish?: Wish | null
  isAll?: boolean
  talks?: boolean
  refused?: Refused | null
  contactRefused?: ContactRefused | null
}

/** What the address asks to be shown: the star or the wish of a letter, and what was just done. */
export function shownBy(query: Record<string, string>, { items }: Pick<Invitation, 'items'>): Shown {
  const { stars, product, done, say, all, talk } = query
  const rating = starsOf(stars)
  const first = product ?? items[0]?.product
  return {
    chosen: rating !== null && first !== undefined ? { product: first, stars: rating } : null,
    done: isDone(done) ? done : null,
    wish: isWish(say) ? say : null,
    isAll: all !== undefined,
    talks: talk !== undefined,
  }
}

/** What was said behind a link so far. */
export interface SaidSoFar {
  answers: Answer[]
  photos: OwnPhoto[]
  experience: Experience | null
  /** The open wish to hear from a person. */
  request: { dueAt: number } | null
  /** Said of a page that somebody of the shop tries out. */
  walk: HostedPage['walk']
}

/** The page as it is now. */
export async function show(c: PageContext, opened: Opened, shown: Shown, status: 200 | 422 = 200) {
  const { shop, id } = opened.invitation
  const [answers, photos, experience, request] = await Promise.all([
    answersOf(c.env.DB, shop, id),
    ownPhotos(c.env.DB, shop, id),
    experienceOf(c.env.DB, shop, id),
    openContact(c.env.DB, shop, id),
  ])
  return pageOf(c, opened, { answers, photos, experience, request, walk: null }, shown, status)
}

/** The page with what was said so far. */
export async function pageOf(
  c: PageContext,
  { token, invitation, shop, look, speech }: Opened,
  { answers, photos, experience, request, walk }: SaidSoFar,
  shown: Shown,
  status: 200 | 422,
): Promise<Response> {
  const { items, person } = invitation
  const { now } = c.var
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
  const differ = new Set(items.map(({ proof }) => proof)).size > 1
  const cards = withFirst(placed, chosen?.product ?? null).map((item) => ({
    item,
    place: item.place,
    answer: byProduct.get(item.product) ?? null,
    photos: photos.filter(({ product }) => product === item.product),
    takesPhotos: walk === null,
    polite: shop.formality === 'polite',
    chosen: chosen?.product === item.product ? chosen.stars : null,
    leads: differ,
    refused: shown.refused?.product === item.product ? shown.refused : null,
    since: item.product === '~shop' || item.proof === 'email' ? null : since,
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
    walk,
    name: person?.name ?? null,
    cards,
    confirming: chosen !== null,
    done: shown.done ?? null,
    wish: shown.wish ?? null,
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
