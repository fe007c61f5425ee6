import { promisedBy, readContact } from '../experience/contact-rules.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { DAY } from '../platform/time.ts'
import { wordsOf } from '../platform/words.ts'
import { back, formOf, tooMuch } from './page-forms.ts'
import { notValid, type Opened, type PageContext } from './page-open.ts'
import { lookOf } from './page-rules.ts'
import { pageOf, type Shown, shownBy } from './page-show.ts'
import { pageShop } from './page-store.ts'
import { sampleInvitation } from './sample.ts'
import { afresh, step, type Walk } from './walk.ts'
import { readWalk, walkToken } from './walk-token.ts'

interface Walked extends Opened {
  walk: Walk
}

/** The walk behind an address, with a page of its shop as a customer of a week ago would find it. */
async function openWalk(c: PageContext): Promise<Walked | Response> {
  const token = c.req.param('token')
  const walk = await readWalk(c.env.PEPPER, token, c.var.now)
  const shop = walk && (await pageShop(c.env.DB, walk.shop, ''))
  if (!walk || !shop) return notValid(c)
  const person = { id: '', email: null, emailHash: '', name: walk.name }
  const made = await sampleInvitation(c.env.DB, { ...walk, person, now: walk.since })
  const items = made.items.map((item) => ({
    ...item,
    spentAt: walk.answers[item.product] ? walk.since : null,
  }))
  return {
    walk,
    token,
    invitation: { ...made, items, expiresAt: walk.since + 90 * DAY },
    shop: { ...shop, deliveredAt: walk.since - 7 * DAY },
    look: lookOf(shop),
    speech: await wordsOf(c.env, walk.locale, shop.formality),
  }
}

async function show(c: PageContext, opened: Walked, shown: Shown, status: 200 | 422 = 200) {
  const { walk, shop } = opened
  const { withinHours } = readContact(shop.contact)
  const said = {
    answers: Object.entries(walk.answers).map(([product, answer]) => ({
      ...answer,
      ...({ product, id: product, status: 'pending', isProven: true, createdAt: c.var.now } as const),
    })),
    photos: [],
    experience: walk.experience,
    request: walk.contact ? { dueAt: promisedBy(walk.since, withinHours) } : null,
    walk: {
      speech: await wordsOf(c.env, walk.reader),
      start: await walkToken(c.env.PEPPER, afresh(walk)),
    },
  }
  return pageOf(c, opened, said, shown, status)
}

/** An address that holds a walk. */
const WALK = '/:token{w\\.[\\w-]+}'

/**
 * "Walk it as your customer": the page behind an invitation with its own forms, of which nothing is kept, counted or mailed.
 * What was done stands in the address that each form leads to.
 */
export const walkPages = () =>
  new Routes()
    .get(WALK, async (c: PageContext) => {
      const opened = await openWalk(c)
      return opened instanceof Response ? opened : show(c, opened, shownBy(c.req.query(), opened.invitation))
    })
    .post(`${WALK}/:act`, rateLimit('KEY_LIMIT'), async (c: PageContext) => {
      const opened = await openWalk(c)
      if (opened instanceof Response) return opened
      const form = await formOf(c)
      if (form === null) return tooMuch(c, opened)
      const { walk, shop } = opened
      const act = c.req.path.split('/').at(-1)!
      const next = step(walk, act, form, { ...opened, contact: readContact(shop.contact) })
      if ('refused' in next) return show(c, opened, next.refused, 422)
      return back(c, { ...next, token: await walkToken(c.env.PEPPER, next.walk) })
    })
