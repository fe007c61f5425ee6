import type { VNode } from 'preact'
import type { OwnReview, ReviewInput, SubmissionReceipt } from '../../shared/schemas/review.ts'
import type { Place } from '../dom/place.ts'
import { english } from '../i18n/en/sent.ts'
import { findPhrases } from '../i18n/load-language.ts'
import type { WriteLanguage } from '../write/language.ts'
import { forget, keep, keptFor } from './kept.ts'
import { Sent } from './Sent.tsx'

/** What can be done about reviews that were received. */
export interface Received {
  /** About one that was received just now. */
  now(review: ReviewInput, receipt: SubmissionReceipt): VNode
  /** About those that were received before this page was loaded. */
  earlier: VNode
}

/** The keys of those that this page itself has sent: it shows them already. */
const here = new Set<string>()

/** What the server has under an author's key; nothing where nothing is to be said of it, or nobody answers. */
async function read(place: Place, authorKey: string, id: string): Promise<OwnReview | undefined> {
  try {
    const answer = await fetch(`${place.api}/reviews/${id}/own`, {
      method: 'POST',
      body: JSON.stringify({ authorKey }),
      credentials: 'omit',
      signal: place.signal,
    })
    const own: OwnReview | undefined = answer.ok ? await answer.json() : undefined
    if (answer.status === 404 || own?.status === 'withdrawn') forget(authorKey)
    return own?.status === 'pending' || own?.status === 'published' ? own : undefined
  } catch {
    return undefined
  }
}

/**
 * Reads, of the reviews that this tab has sent before, how they stand now, and hands over what shows all that were received.
 */
export async function prepareReceived(place: Place, spoken: WriteLanguage): Promise<Received> {
  const { api, product } = place
  const shop = place.shop!
  const kept = keptFor(api, product, Date.now()).filter(([authorKey]) => !here.has(authorKey))
  const [words, ...standing] = await Promise.all([
    findPhrases(spoken.locale, 'sent'),
    ...kept.map(([authorKey, id]) => read(place, authorKey, id)),
  ])
  const polite = shop.formality === 'polite' ? words?.polite : undefined
  const { say } = spoken.with(english, { ...words?.phrases, ...polite })
  const shown = { api, say, waits: say('pending', { shop: shop.name }) }
  return {
    now(review, receipt) {
      const { submissionId: authorKey, rating, body } = review
      if (!here.has(authorKey)) {
        here.add(authorKey)
        keep(authorKey, { api, product: review.product.id, id: receipt.id, since: Date.now() })
      }
      return <Sent {...shown} authorKey={authorKey} review={{ ...receipt, rating, body: body! }} />
    },
    earlier: (
      <>
        {kept.map(([authorKey], at) => {
          const review = standing[at]
          return review && <Sent {...shown} key={authorKey} authorKey={authorKey} review={review} isEarlier />
        })}
      </>
    ),
  }
}
