import type { VNode } from 'preact'
import type { FormAnswer, ReviewInput } from '../../shared/schemas/review.ts'
import type { Place } from '../dom/place.ts'
import type { FormLanguage } from '../form/form-language.ts'
import type { Part } from '../form/parts.ts'
import type { Values } from '../form/values.ts'
import { english } from '../i18n/en/write.ts'
import { loadPhrases } from '../i18n/load-phrases.ts'
import { Asked, type Questions } from './Asked.tsx'

/** What makes writing easier. The form goes without it where it cannot be loaded. */
export interface Helps {
  say: FormLanguage['say']
  /** Its own sentences about fields, by `field_code`. */
  sentences: object
  /** What is said above everything else. */
  head: VNode | false
  /** What is asked after the words. */
  words(part: Part): VNode
  /** What goes along with a review, beside what stands in the form. */
  stamp(values: Values): Partial<ReviewInput>
  /** What is said of a review that was received and waits; nothing where there is nothing to add. */
  received(review: ReviewInput): VNode | undefined
}

const NONE = { sector: undefined, motive: undefined, scales: undefined }

/** Hands over what helps, and again whenever there is more. */
export async function help(
  place: Place,
  spoken: FormLanguage,
  isTest: boolean,
  draw: (helps: Helps) => void,
): Promise<void> {
  const { api, product, shop, signal } = place
  const language = spoken.with(english, await loadPhrases(spoken.locale, 'write', shop?.formality))
  let known: FormAnswer | undefined
  let questions: Questions | undefined

  const show = (): void =>
    draw({
      say: language.say,
      sentences: english,
      head: isTest && <p class="minor">{language.say('test')}</p>,
      words: (part) => <Asked {...part} say={language.say} questions={questions} read={read} />,
      stamp: ({ sector }) => (known && known.sector !== sector ? NONE : {}),
      received: ({ test }) => (test ? <p>{language.say('test')}</p> : undefined),
    })
  const read = async (): Promise<void> => {
    const address = `${api}/products/${encodeURIComponent(product)}/form`
    const answer = await fetch(address, { credentials: 'omit', signal })
    const said: FormAnswer = await answer.json()
    questions = said.sector
      ? await import('../asked/index.tsx').then((chunk) => chunk.prepareAsked(place, said.sector!, language))
      : undefined
    known = said
    show()
  }
  show()
}
