import type { ContactSettings } from '../../shared/schemas/contact-request.ts'
import {
  type Experience,
  type ExperienceGiven,
  experienceInput,
  STAGES,
} from '../../shared/schemas/experience.ts'
import { checked } from '../platform/validate.ts'
import type { Speech } from '../platform/words.ts'
import type { Invitation } from './invitation-store.ts'
import type { Done } from './page.ts'
import { cardId } from './page-card.ts'
import { contactGiven, type Form, wordsGiven } from './page-given.ts'
import { starsOf } from './page-rules.ts'
import type { Shown } from './page-show.ts'
import { isSnooze } from './wish-store.ts'

/** The page as somebody of the shop tries it out. All that was done stands here, and here alone. */
export interface Walk {
  shop: string
  /** The customer's language, and that of whoever tries it. */
  locale: string
  reader: string
  name: string
  /** When it began, in ms since 1970. */
  since: number
  /** What was said, by product. */
  answers: Record<string, { rating: number; body: string | null; authorName: string | null }>
  experience: Experience | null
  /** Whether a person is asked for. */
  contact: boolean
}

/** The same walk from its beginning. */
export const afresh = (walk: Walk): Walk => ({ ...walk, answers: {}, experience: null, contact: false })

/** So many characters of a text are taken along: a walk stands in an address, and those have an end. */
const TEXT_MAX = 500
const short = (text: string): string => Array.from(text).slice(0, TEXT_MAX).join('')

/** What follows from a form: another state of the walk and where the page goes on, or a page that says what is wrong. */
export type Step = { walk: Walk; done?: Done; hash?: string } | { refused: Shown }

/** One form of the page, sent in a walk: it does to the walk what it would do to an invitation. */
export function step(
  walk: Walk,
  act: string,
  form: Form,
  { invitation, speech, contact }: { invitation: Invitation; speech: Speech; contact: ContactSettings },
): Step {
  const said = (done: Done, change: Partial<Walk> = {}): Step => ({
    walk: { ...walk, ...change },
    done,
    hash: 'said',
  })
  if (act === 'later') return said(isSnooze(Number(form.days)) ? 'later' : 'nothing')
  if (act === 'not-arrived') return said('notArrived')
  if (act === 'gift') return said('gift')
  if (act === 'no-gift') return said('noGift')
  if (act === 'stop') return said('stopped')
  if (act === 'again') return said('again')
  if (act === 'no-contact') return said('withdrawn', { contact: false })
  if (act === 'contact') {
    const given = contactGiven(speech, form, contact)
    if ('refused' in given) return { refused: { talks: true, contactRefused: given.refused } }
    return { walk: { ...walk, contact: true }, hash: 'talk' }
  }
  if (act === 'private') {
    const given = checked(experienceInput(), form)
    if (!('data' in given) || Object.keys(walk.answers).length === 0) return said('nothing')
    return { walk: { ...walk, experience: experienceFrom(given.data) }, done: 'private', hash: 'private' }
  }
  const at = invitation.items.findIndex(({ product }) => product === form.product)
  if (at === -1) return said('nothing')
  return aboutItem(walk, act, form, { item: invitation.items[at]!, hash: cardId(at + 1), speech })
}

function aboutItem(
  walk: Walk,
  act: string,
  form: Form,
  { item, hash, speech }: { item: Invitation['items'][number]; hash: string; speech: Speech },
): Step {
  const before = walk.answers[item.product]
  const answered = (answer: Walk['answers'][string]): Step => ({
    walk: { ...walk, answers: { ...walk.answers, [item.product]: answer } },
    hash,
  })
  const rating = starsOf(form.stars)
  if (act === 'stars' && rating !== null) return answered({ body: null, authorName: null, ...before, rating })
  if (act === 'take-back' && before) {
    const { [item.product]: _, ...answers } = walk.answers
    return { walk: { ...walk, answers }, done: 'takenBack', hash }
  }
  if (act === 'words' && before) {
    const given = wordsGiven(speech, form, item)
    if ('refused' in given) return { refused: { refused: given.refused } }
    return answered({ ...before, body: short(given.body), authorName: given.authorName })
  }
  return { walk, done: 'nothing', hash }
}

const experienceFrom = (given: ExperienceGiven): Experience => ({
  ...(Object.fromEntries(
    STAGES.map((stage) => [stage, given[stage] === 'good' ? 1 : given[stage] === 'bad' ? -1 : null]),
  ) as Pick<Experience, (typeof STAGES)[number]>),
  feeling: given.feeling ?? null,
  ladder: given.ladder ?? null,
  wish: given.wish === undefined ? null : short(given.wish),
})
