import type { Language } from '../../shared/language.ts'
import type { PublishedReply } from '../../shared/schemas/review.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'

interface Props {
  reply: PublishedReply
  /** When the review appeared, ISO 8601. */
  since: string
  shop: string
  language: Language<ReviewsKey>
}

/** The answer of a person, in as much room as the review. */
export function Answer({ reply, since, shop, language }: Props) {
  const name = reply.name ?? shop
  const hours = (Date.parse(reply.at) - Date.parse(since)) / 3_600_000
  // In the largest unit that fits; the first minute counts as one.
  const [unit, span] =
    hours < 1 ? ['minute', hours * 60 + 1] : hours < 24 ? ['hour', hours] : ['day', hours / 24]
  const time = language.number(Math.trunc(span), { style: 'unit', unit, unitDisplay: 'long' })
  return (
    <div class="answer" part="answer">
      <p class="who">
        <span aria-hidden="true">{[...name][0]}</span>
        <b>
          <bdi>{name}</bdi>
        </b>
        <span>{language.say('later', { time })}</span>
      </p>
      <p class="text" dir="auto">
        {reply.body}
      </p>
    </div>
  )
}
