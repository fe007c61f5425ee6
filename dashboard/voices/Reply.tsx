import type { Voice } from '../../shared/schemas/voice.ts'
import { fullTime, relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'

/** The shop's answer as it stands on the product page. */
export function Reply({ reply }: { reply: NonNullable<Voice['reply']> }) {
  const { words, locale } = useSpeech()
  const { name, body, at, editedAt } = reply
  return (
    <section class="reply">
      <h3>
        <bdi>{name ? words.answer.by(name) : words.answer.byShop}</bdi>
        <span class="quiet">
          {' · '}
          <time dateTime={at} title={fullTime(at, locale)}>
            {relativeTime(at, locale, Date.now())}
          </time>
          {editedAt && ` · ${words.answer.edited(relativeTime(editedAt, locale, Date.now()))}`}
        </span>
      </h3>
      <p dir="auto">{body}</p>
    </section>
  )
}
