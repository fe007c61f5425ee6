import type { VNode } from 'preact'
import type { FormAnswer, ReviewInput, SubmissionReceipt } from '../../shared/schemas/review.ts'
import { shownName } from '../../shared/shown-name.ts'
import type { Place } from '../dom/place.ts'
import type { FormLanguage } from '../form/form-language.ts'
import type { Part } from '../form/parts.ts'
import type { Values } from '../form/values.ts'
import { english } from '../i18n/en/write.ts'
import { findPhrases } from '../i18n/load-language.ts'
import type { Received } from '../sent/index.tsx'
import { Asked, type Questions } from './Asked.tsx'
import { Masked } from './Masked.tsx'

/** What makes writing easier. The form goes without it where it cannot be loaded. */
export interface Helps {
  say: FormLanguage['say']
  /** Its own sentences about fields, by `field_code`. */
  sentences: object
  /** What is said above everything else. */
  head: VNode
  /** How the name will stand beside the words; empty without one. */
  shownName(name: string): string
  /** What is asked after the words. */
  words(part: Part): VNode
  /** What goes along with a review, beside what stands in the form. */
  stamp(values: Values): Partial<ReviewInput>
  /** What is said of a review that was received and waits, and what its author can still do, once that is there. */
  received(review: ReviewInput, receipt: SubmissionReceipt): VNode | undefined
  /** The same of reviews that were received before this page was loaded. */
  earlier: VNode | undefined
}

/** Whether some were, in this tab. `sent/kept.ts` keeps them. */
const someAreKept = (): boolean => {
  try {
    return sessionStorage.getItem('voce:sent') !== null
  } catch {
    return false
  }
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
  // Not by way of `loadPhrases`: what two programs share that come later makes one of them answer for the other.
  const words = await findPhrases(spoken.locale, 'write')
  const polite = shop?.formality === 'polite' ? words?.polite : undefined
  const language = spoken.with(english, { ...words?.phrases, ...polite })
  let known: FormAnswer | undefined
  let questions: Questions | undefined
  let sign: (() => string | undefined) | undefined
  let received: Received | undefined
  let isComing = false
  // What a machine writes into the field that no person sees.
  let homepage = ''

  const show = (): void =>
    draw({
      say: language.say,
      sentences: english,
      head: (
        <>
          {isTest && <p class="minor">{language.say('test')}</p>}
          <slot name="challenge" />
          <p class="trap unseen" aria-hidden="true">
            <label>
              Homepage
              <input
                tabIndex={-1}
                autocomplete="off"
                onInput={(event) => {
                  homepage = event.currentTarget.value
                }}
              />
            </label>
          </p>
        </>
      ),
      // Isolated, for the dot of an initial belongs to the name also where one reads from the right.
      shownName: (name) => name.trim() && `\u2068${shownName(name)}\u2069`,
      words: (part) => (
        <>
          <Masked
            api={api}
            locale={spoken.locale}
            text={part.values.body}
            done={!!part.values.continued}
            say={language.say}
          />
          <Asked {...part} say={language.say} questions={questions} read={read} />
        </>
      ),
      stamp: ({ sector }) => ({
        ...(known && known.sector !== sector && NONE),
        form: known?.token,
        homepage: homepage || undefined,
        turnstile: sign?.(),
      }),
      received(review, receipt) {
        if (review.test) return <p>{language.say('test')}</p>
        afterwards()
        return received?.now(review, receipt)
      },
      earlier: received?.earlier,
    })
  /** Brings what can be done about a review that was received. It is cared for without, too. */
  const afterwards = (): void => {
    if (isComing) return
    isComing = true
    import('../sent/index.tsx')
      .then(({ prepareReceived }) => prepareReceived(place, language))
      .then((found) => {
        received = found
        show()
      })
      .catch(() => {})
  }
  const read = async (): Promise<void> => {
    const address = `${api}/products/${encodeURIComponent(product)}/form`
    const answer = await fetch(address, { credentials: 'omit', signal })
    const said: FormAnswer = await answer.json()
    known = said
    if (said.turnstile && !sign)
      // Without it somebody looks at the review before it is published.
      import('../challenge/index.ts')
        .then(({ challenge }) => {
          sign ??= challenge(place)
        })
        .catch(() => {})
    questions = undefined
    show()
    if (!said.sector) return
    const { prepareAsked } = await import('../asked/index.tsx')
    questions = await prepareAsked(place, said.sector, language)
    show()
  }
  show()
  if (someAreKept()) afterwards()
}
