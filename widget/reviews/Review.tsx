import type { PublishedReview } from '../../shared/schemas/review.ts'
import { Answer } from './Answer.tsx'
import { Stars } from './Stars.tsx'
import type { View } from './view.ts'

export interface ReviewProps extends Pick<View, 'page' | 'language' | 'photos' | 'said' | 'extras'> {
  review: PublishedReview
}

/** One review: who, on what proof, when; the words; the shop's answer. */
export function Review({ review, page, language, photos, said, extras }: ReviewProps) {
  const { rating, title, name, proof, origin, incentive, relationship, experiencedAt } = review
  const { say, date } = language
  const lang = review.language ?? undefined
  // What a reader should know before believing it.
  const labels = [
    origin,
    incentive,
    relationship,
    review.gift && 'gift',
    review.editedAt && 'edited',
  ] as const
  return (
    <article tabIndex={-1} aria-labelledby={review.id} part="review">
      <header>
        <Stars rating={rating} label={say('rated', { average: rating })} />
        <b id={review.id}>
          <bdi>{name ?? say('anonymous')}</bdi>
        </b>
        <span class="proof">
          {proof === 'order' && (
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 1l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V3zM5 8l2 2 4-4" />
            </svg>
          )}
          <span>{say(proof)}</span>
        </span>
        <time dateTime={review.publishedAt}>{date(review.publishedAt)}</time>
        {experiencedAt && <span>{say('bought', { date: date(experiencedAt) })}</span>}
        {review.variant && <span dir="auto">{review.variant}</span>}
        {labels.map(
          (code) =>
            code &&
            code !== 'own' &&
            code !== 'none' && (
              <span key={code} class="label">
                {say(code)}
              </span>
            ),
        )}
      </header>
      {title && (
        <p class="title" lang={lang} dir="auto">
          {title}
        </p>
      )}
      {/* Shows seven lines, until the later part gives it a button. */}
      <p class="text folded" lang={lang} dir="auto">
        {review.body}
      </p>
      {review.photos[0] && <div class="photos">{photos?.(review)}</div>}
      {review.sector && <div class="row">{said?.(review)}</div>}
      {review.updates.map(({ at, body }) => (
        <p key={at} class="text" lang={lang} dir="auto">
          <b>{date(at)}</b> {body}
        </p>
      ))}
      {review.reply && (
        <Answer reply={review.reply} since={review.publishedAt} shop={page.shop.name} language={language} />
      )}
      <div class="row">{extras?.(review)}</div>
    </article>
  )
}
