import type { Language } from '../../shared/language.ts'
import type { PublishedReply } from '../../shared/schemas/review.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'
import { waited } from './waited.ts'

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
  return (
    <div class="answer" part="answer">
      <p class="who">
        <span aria-hidden="true">{[...name][0]}</span>
        <b>
          <bdi>{name}</bdi>
        </b>
        <span>{waited(since, reply.at, language)}</span>
      </p>
      <p class="text" dir="auto">
        {reply.body}
      </p>
    </div>
  )
}
