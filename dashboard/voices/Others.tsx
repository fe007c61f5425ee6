import type { WholeVoice } from '../../shared/schemas/voice.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { Stars } from '../ui/Stars.tsx'

/** What else the same person wrote; with stars once those of the voice itself may be seen. */
export function Others({ shop, voice: { person } }: { shop: string; voice: WholeVoice }) {
  const { words, locale } = useSpeech()
  if (!person || person.reviews.length === 0) return null
  return (
    <section aria-labelledby="others">
      <h3 id="others">{words.work.others}</h3>
      <ul class="work-list">
        {person.reviews.map(({ id, product, rating, body, status, at }) => (
          <li key={id}>
            <a href={`/dashboard/${shop}/voices/all/${id}`}>
              <bdi>{product.title ?? product.id}</bdi>
            </a>{' '}
            {rating !== null && <Stars rating={rating} />}{' '}
            <span class="quiet">
              {relativeTime(at, locale, Date.now())} · {words.status[status]}
            </span>
            {body && (
              <p class="work-quote" dir="auto">
                {body}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
